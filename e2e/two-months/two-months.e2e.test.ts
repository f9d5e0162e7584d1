import { applyForChild, awaitReminder, playBlockAndActivation } from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';

describe('a mother who chooses nothing for her child', () => {
  it('is reminded, blocked, and orders after activation with the old place (A2-8a, A2-11a, A2-11b, A2-13, A2-24, A2-25a, A2-25b, A2-25c, A2-25d, A2-25e)', async () => {
    await using journey = await startJourney();
    const child = await awaitReminder(await applyForChild(journey.setup));
    await expect(playBlockAndActivation(child)).resolves.toMatchObject({ queueNo: child.queueNo });
  });
});
