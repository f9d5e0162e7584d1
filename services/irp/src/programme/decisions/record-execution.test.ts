import { describe, expect, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { formed, given, measureId, ORDER, PERSON, programme, stateAfter } from '../../../test/specification.ts';

const about = { personId: PERSON, measureId: measureId(1), ...ORDER };
const service = { type: 'RecordExecution', ...about, executedOn: plainDate('2026-04-10') } as const;
const notTaken = { type: 'RecordNonExecution', ...about, reason: 'NOT_TAKEN' } as const;
const brokenOff = { ...notTaken, reason: 'BROKEN_OFF' } as const;

const OTHER_ORDER = id<'OrderId'>('0190b000-0000-7000-8000-0000000000ab');

const known = formed(programme(1));
const event = { measureId: measureId(1), ...ORDER };
const executed = { type: 'MeasureExecuted', ...event, executedOn: plainDate('2026-04-10') } as const;
const notExecuted = { type: 'MeasureNotExecuted', ...event, reason: 'NOT_TAKEN' } as const;
const takenBack = { ...notExecuted, reason: 'BROKEN_OFF' } as const;

describe('when a programme is in force', () => {
  it('a service executes its measure (A2-30e)', () => {
    given(...known)
      .when(service)
      .gives(executed);
  });

  it('a service that was not taken has not (A2-30e)', () => {
    given(...known)
      .when(notTaken)
      .gives(notExecuted);
  });

  it('a measure of nobody is refused (A2-30e)', () => {
    given(...known)
      .when({ ...service, measureId: measureId(9) })
      .refused('MEASURE_NOT_FOUND');
    given(...known)
      .when({ ...notTaken, measureId: measureId(9) })
      .refused('MEASURE_NOT_FOUND');
  });
});

describe('when the service is known', () => {
  it('more of it changes nothing (A2-30e)', () => {
    given(...known, executed)
      .when({ ...service, executedOn: plainDate('2026-04-24') })
      .gives();
  });

  it('another order, of the next year, executes the measure anew (A2-30e)', () => {
    const next = { ...executed, orderId: OTHER_ORDER, executedOn: plainDate('2027-04-10') };
    given(...known, executed)
      .when({ ...service, orderId: OTHER_ORDER, executedOn: plainDate('2027-04-10') })
      .gives(next);
    const [measure] = stateAfter(...known, executed, next).measures;
    expect(measure?.executions).toMatchObject([{ executedOn: '2026-04-10' }, { executedOn: '2027-04-10' }]);
  });

  it('what breaks it off takes the execution back (A2-30e)', () => {
    given(...known, executed)
      .when(brokenOff)
      .gives(takenBack);
    const [measure] = stateAfter(...known, executed, takenBack).measures;
    expect(measure?.executions).toEqual([{ ...ORDER, outcome: 'NOT_EXECUTED', reason: 'BROKEN_OFF' }]);
  });
});

describe('when it is known that it was not executed', () => {
  it('a repeated word changes nothing (A2-30e)', () => {
    given(...known, notExecuted)
      .when(notTaken)
      .gives();
  });

  it('another order that was not taken has not executed it either (A2-30e)', () => {
    given(...known, notExecuted)
      .when({ ...notTaken, orderId: OTHER_ORDER })
      .gives({ ...notExecuted, orderId: OTHER_ORDER });
  });
});
