import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { formed, given, measureId, ORDER, PERSON, programme, stateAfter } from '../../../test/specification.ts';

const about = { personId: PERSON, measureId: measureId(1), ...ORDER };
const arrival = { type: 'RecordExecution', ...about, executedOn: plainDate('2026-04-10') } as const;
const noShow = { type: 'RecordNonExecution', ...about, reason: 'NOT_TAKEN' } as const;
const refusal = { ...noShow, reason: 'BROKEN_OFF' } as const;

const known = formed(programme(1));
const event = { measureId: measureId(1), ...ORDER };
const executed = { type: 'MeasureExecuted', ...event, executedOn: plainDate('2026-04-10') } as const;
const notCome = { type: 'MeasureNotExecuted', ...event, reason: 'NOT_TAKEN' } as const;
const refused = { ...notCome, reason: 'BROKEN_OFF' } as const;

describe('when a programme is in force', () => {
  it('an arrival executes its measure (A2-30e)', () => {
    given(...known)
      .when(arrival)
      .gives(executed);
  });

  it('a person who did not come has not executed it (A2-30e)', () => {
    given(...known)
      .when(noShow)
      .gives(notCome);
  });

  it('a measure of nobody is refused', () => {
    given(...known)
      .when({ ...arrival, measureId: measureId(9) })
      .refused('MEASURE_NOT_FOUND');
    given(...known)
      .when({ ...noShow, measureId: measureId(9) })
      .refused('MEASURE_NOT_FOUND');
  });
});

describe('when the arrival is known', () => {
  it('the end of the stay changes nothing', () => {
    given(...known, executed)
      .when({ ...arrival, executedOn: plainDate('2026-04-24') })
      .gives();
  });

  it('a refusal after arrival takes the execution back (A2-30e)', () => {
    given(...known, executed)
      .when(refusal)
      .gives(refused);
    const [measure] = stateAfter(...known, executed, refused).measures;
    expect(measure?.executions).toEqual([{ ...ORDER, outcome: 'NOT_EXECUTED', reason: 'BROKEN_OFF' }]);
  });
});

describe('when it is known that it was not executed', () => {
  it('a repeated word changes nothing', () => {
    given(...known, notCome)
      .when(noShow)
      .gives();
  });
});
