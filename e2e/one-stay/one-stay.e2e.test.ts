import { keepStrangerOut, playWholeStay, trySecondStay } from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';

describe('a person with a disability', () => {
  it('gets from the programme to the paid stay, and the page shows it all (A2-15a, A2-8b, A2-22b, A2-23a, A2-23b, A2-27a, A2-28a, A2-28d, A2-29a, A2-29b, A2-30a, A2-30e, A2-4c, A2-26a, A2-26b)', async () => {
    await using journey = await startJourney();
    const finished = await playWholeStay(journey.scene);
    await trySecondStay(finished);
    await expect(keepStrangerOut(finished)).resolves.toBe(finished);
  });
});
