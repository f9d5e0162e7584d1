import { describe, it } from 'vitest';
import { about, accepted, at, funded, given, on, placed } from '../../../test/order-specification.ts';

const flag = { type: 'FlagOverdueAnswer' as const, ...about, ...on('2026-02-10') };
const overdue = { type: 'OrderAnswerOverdue' as const, ...about, notedAt: at('2026-02-10') };

describe('an order whose provider is silent', () => {
  it('is not overdue on the fifth working day (A2-28b)', () => {
    given(placed, funded)
      .when({ ...flag, ...on('2026-02-09') })
      .gives();
  });
  it('is flagged on the day after, once, and stays sent (A2-28b)', () => {
    given(placed, funded).when(flag).gives(overdue);
    given(placed, funded, overdue).when(flag).gives();
  });
  it('is not flagged when it was answered (A2-28b)', () => {
    given(placed, funded, accepted).when(flag).gives();
  });
});
