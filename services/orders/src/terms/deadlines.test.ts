import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { calendar, policy } from '../../test/order-specification.ts';
import { deadlinesOf } from './deadlines.ts';

const days = { placedOn: plainDate('2026-02-02'), beginsOn: plainDate('2026-03-02') };

describe('the last days of an order', () => {
  it('are the fifth working day for the answer and the third before the arrival for a cancellation (A2-28b, A2-31a, A2-32a)', () => {
    expect(deadlinesOf({ kind: 'SANATORIUM_RESORT_TREATMENT', ...days }, { calendar, policy })).toEqual({
      ...{ answerBy: '2026-02-09', cancelBy: '2026-02-25', calendarVersion: 1 },
    });
  });
  it('have none for a cancellation where the kind of service knows none, or no beginning is agreed (A2-31a, A2-32a)', () => {
    expect(deadlinesOf({ kind: 'WHEELCHAIR', ...days }, { calendar, policy }).cancelBy).toBe(null);
    const open = { kind: 'SANATORIUM_RESORT_TREATMENT', ...days, beginsOn: null } as const;
    expect(deadlinesOf(open, { calendar, policy }).cancelBy).toBe(null);
  });
});
