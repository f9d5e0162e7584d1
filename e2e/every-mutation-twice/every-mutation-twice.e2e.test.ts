import { playSteps } from '@aleumet/standalone/case';
import { repeatingMutations } from '@aleumet/testkit/graphql-client';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';
import { quietTerminal } from '../quiet-terminal.ts';

describe('a client that sends every mutation twice', () => {
  it('gets the same answer twice, and nothing is done twice in the whole case', async () => {
    await using journey = await startJourney({ wrap: repeatingMutations });
    await expect(playSteps(journey.setup, quietTerminal())).resolves.toBeUndefined();
  });
});
