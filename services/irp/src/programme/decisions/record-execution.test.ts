import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { after, decide, delivery, measureId, NOW, ORDER, PERSON, programme, refusalOf } from '../../../test/decisions.ts';

const about = { personId: PERSON, measureId: measureId(1), ...ORDER };
const executed = { type: 'RecordExecution', ...about, executedOn: plainDate('2026-04-10') } as const;
const noShow = { type: 'RecordNonExecution', ...about, reason: 'NO_SHOW' } as const;
const refused = { ...noShow, reason: 'SERVICE_REFUSED_AFTER_ARRIVAL' } as const;
const delivered = delivery(programme(1));
const { orderId, providerId } = ORDER;

describe('when a programme is in force', () => {
  it('an arrival executes its measure (A2-30e)', () => {
    const event = { type: 'MeasureExecuted', measureId: measureId(1), orderId, providerId };
    expect(decide(after(delivered), executed)).toEqual([{ ...event, executedOn: '2026-04-10', recordedAt: NOW }]);
  });

  it('a person who did not come has not executed it (A2-30e)', () => {
    const event = { type: 'MeasureNotExecuted', measureId: measureId(1), orderId, providerId };
    expect(decide(after(delivered), noShow)).toEqual([{ ...event, reason: 'NO_SHOW', recordedAt: NOW }]);
  });

  it('a measure of nobody is refused', () => {
    const unknown = { measureId: measureId(9) };
    expect(refusalOf(() => decide(after(delivered), { ...executed, ...unknown }))).toEqual({ code: 'MEASURE_NOT_FOUND' });
    expect(refusalOf(() => decide(after(delivered), { ...noShow, ...unknown }))).toEqual({ code: 'MEASURE_NOT_FOUND' });
  });
});

describe('when the arrival is known', () => {
  it('the end of the stay changes nothing', () => {
    expect(decide(after(delivered, executed), { ...executed, executedOn: plainDate('2026-04-24') })).toEqual([]);
  });

  it('a refusal after arrival takes the execution back (A2-30e)', () => {
    const [measure] = after(delivered, executed, refused).measures;
    const reason = 'SERVICE_REFUSED_AFTER_ARRIVAL';
    expect(measure?.executions).toEqual([{ orderId, providerId, recordedAt: NOW, outcome: 'NOT_EXECUTED', reason }]);
  });
});

describe('when it is known that it was not executed', () => {
  it('a repeated word changes nothing', () => {
    expect(decide(after(delivered, noShow), noShow)).toEqual([]);
  });
});
