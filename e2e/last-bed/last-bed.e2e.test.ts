import { playRaceAndCancellation } from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';

describe('two people and one bed', () => {
  it('come to one order; cancelling works to the last permitted day and not the day after (A2-28a, A2-31a, A2-31b, A2-33, A2-30b)', async () => {
    await using journey = await startJourney();
    await expect(playRaceAndCancellation(journey.setup)).resolves.toHaveProperty('closesOn');
  });
});
