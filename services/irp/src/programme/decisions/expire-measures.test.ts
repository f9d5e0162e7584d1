import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { after, decide, delivery, measure, measureId, NOW, PERSON, programme } from '../../../test/decisions.ts';

const march = plainDate('2026-03-31');
const april = plainDate('2026-04-30');
const on = (day: string) => ({ type: 'ExpireMeasures', personId: PERSON, now: NOW, today: plainDate(day) }) as const;

describe('when a measure has a term', () => {
  const state = after(delivery(programme(1, { prescribed: [measure(1, march), measure(2)] })));

  it('it is in force to the end of the last day (A2-4b)', () => {
    expect(decide(state, on('2026-03-31'))).toEqual([]);
  });

  it('it is over on the day after, and a measure without term goes on (A2-4b)', () => {
    const expired = { type: 'MeasureExpired', measureId: measureId(1), expiredOn: march, reason: 'TERM_ENDED', expiredAt: NOW };
    expect(decide(state, on('2026-04-01'))).toEqual([expired]);
  });
});

describe('when the disability has a term', () => {
  const prescribed = [measure(1, march), measure(2, plainDate('2026-12-31')), measure(3)];
  const state = after(delivery(programme(1, { disabilityUntil: april, prescribed })));

  it('whatever ends first ends a measure (A2-4b)', () => {
    const reasons = decide(state, on('2026-05-01')).map((event) =>
      event.type === 'MeasureExpired' ? [event.measureId, event.reason, event.expiredOn] : event,
    );
    expect(reasons).toEqual([
      [measureId(1), 'TERM_ENDED', march],
      [measureId(2), 'DISABILITY_ENDED', april],
      [measureId(3), 'DISABILITY_ENDED', april],
    ]);
  });

  it('measures are in force on the last day of the disability (A2-4b)', () => {
    expect(decide(state, on('2026-04-30'))).toHaveLength(1);
  });
});

describe('when a measure is over', () => {
  it('it is not told twice', () => {
    const state = after(delivery(programme(1, { prescribed: [measure(1, march)] })), on('2026-04-01'));
    expect(decide(state, on('2026-04-02'))).toEqual([]);
  });

  it('a programme that prescribes it again brings it back', () => {
    const again = programme(1, { prescribed: [measure(1, april)] });
    const state = after(delivery(programme(1, { prescribed: [measure(1, march)] })), on('2026-04-01'), delivery(again));
    expect(state.measures).toMatchObject([{ status: 'OPEN', validTo: april }]);
  });
});
