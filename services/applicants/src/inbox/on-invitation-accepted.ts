import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { fromTimestamp, InvitationAcceptedSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** The consent becomes an application, dated by the reply. */
export const onInvitationAccepted: Reaction<Deps> = reaction(
  InvitationAcceptedSchema,
  async (event, message, { handleApplication }) => {
    const ids = {
      applicationId: id<'ApplicationId'>(event.about.applicationId, 'applicationId'),
      invitationId: id<'InvitationId'>(event.invitationId, 'invitationId'),
      personId: id<'PersonId'>(event.about.personId, 'personId'),
      measureId: id<'MeasureId'>(event.about.measureId, 'measureId'),
    };
    const repliedAt = fromTimestamp(event.repliedAt, 'repliedAt');
    const moment = momentOf({ now: () => instant(message.time) });
    await handleApplication({ type: 'RegisterConsent', ...ids, repliedAt, ...moment }, causeOf(message)); // A2-16b
  },
);
