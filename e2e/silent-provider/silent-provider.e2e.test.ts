import { demoRecipients } from '@aleumet/testkit/demo';
import {
  awaitReminder,
  awaitSilence,
  enterQueue,
  intakes,
  orderBeforeHoliday,
  signContract,
  storyOf,
  withdraw,
} from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';

describe('a provider who does not answer', () => {
  it('is flagged after five working days over Nauryz, and the order can be withdrawn (A2-24, A2-28b)', async () => {
    await using journey = await startJourney();
    const queued = await enterQueue(storyOf(journey.setup, demoRecipients.svetlana), intakes.atDepartment);
    const ordered = await orderBeforeHoliday(await awaitReminder(await signContract(queued)));
    await expect(withdraw(await awaitSilence(ordered))).resolves.toMatchObject({ queueNo: queued.queueNo });
  });
});
