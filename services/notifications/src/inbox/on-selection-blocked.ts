import { reaction } from '@aleumet/messaging';
import { nameIn, SelectionBlockedSchema, SelectionBlockReason } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { requestSms } from './request-sms.ts';

/** The choice is blocked; the SMS states the reason. */
export const onSelectionBlocked = reaction(SelectionBlockedSchema, async (event, message, deps: Deps) => {
  const variant = nameIn(SelectionBlockReason, event.reason, 'reason');
  await requestSms(event, message, { deps, reason: 'SELECTION_BLOCKED', variant }); // A2-25b
});
