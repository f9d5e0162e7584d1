import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { nameIn, ResultOutcome, ResultReadySchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyResult } from '../replicas/result.ts';

/** Stores the contents of the result until it is handed to the State Corporation. */
export const onResultReady = reaction(ResultReadySchema, async (event, message, { db }: Deps) => {
  const outcome = nameIn(ResultOutcome, event.outcome, 'outcome');
  const result = { outcome, queueNo: event.queueNo?.toString() ?? null, version: message.sequence };
  await applyOnce(db, causeOf(message), (tx) => applyResult(tx, event.about.applicationId, result));
});
