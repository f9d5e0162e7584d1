import { playFatherAndSon } from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';

describe('a department without money', () => {
  it('leaves the place in the queue when an order is void, and transfers again with new money (A2-6a, A2-25e, A2-28c)', async () => {
    await using journey = await startJourney();
    await expect(playFatherAndSon(journey.setup)).resolves.toMatchObject({ queueNo: 1 });
  });
});
