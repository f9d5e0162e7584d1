import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { nameIn, ResultOutcome, ResultReadySchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyResult } from '../replicas/result.ts';

/** Keeps what the result says until the State Corporation has it. */
export const onResultReady = reaction(ResultReadySchema, async (event, message, { db }: Deps) => {
  const outcome = nameIn(ResultOutcome, event.outcome, 'outcome');
  const result = { outcome, queueNo: event.queueNo?.toString() ?? null, version: message.sequence };
  await applyOnce(db, causeOf(message), (tx) => applyResult(tx, event.about.applicationId, result));
});
