import { reaction } from '@aleumet/messaging';
import { Channel, ApplicationGrantedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { requestSms } from './request-sms.ts';

/** Sends the decision after an invitation (A2-19). After an application on paper, the result is handed over instead. */
export const onApplicationGranted = reaction(ApplicationGrantedSchema, async (event, message, deps: Deps) => {
  if (event.channel !== Channel.PROACTIVE) return;
  await requestSms(event, message, { deps, reason: 'DECISION_POSITIVE', invitationId: event.invitationId });
});
