import { describe, it } from 'vitest';
import { given, queued, registration } from '../../../test/entry-specification.ts';
import type { QueueEntry } from './queue-entry.ts';

const { queueNo: _, ...granted } = registration;
const command: QueueEntry = { type: 'QueueEntry', registration: granted };

describe('when the application is not in the journal', () => {
  it('is registered with the next number, its moment of receipt, registration, channel and specialist (A2-22b)', () => {
    given().when(command, { nextQueueNo: 17 }).gives(queued);
  });
});

describe('when the application is in the journal', () => {
  it('keeps its number, however often the decision is told (A2-22b)', () => {
    given(queued).when(command, { nextQueueNo: 18 }).gives();
  });
});
