import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { ApplicationRegisteredSchema, Channel } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';

/** An application on paper ends the invitation for its measure that is waiting for a reply. */
export const onApplicationRegistered: Reaction<Deps> = reaction(
  ApplicationRegisteredSchema,
  async (event, message, { handleInvitation }) => {
    if (event.channel === Channel.PROACTIVE) return;
    const applicationId = id<'ApplicationId'>(event.about.applicationId, 'applicationId');
    const measureId = id<'MeasureId'>(event.about.measureId, 'measureId');
    const moment = momentOf({ now: () => instant(message.time) });
    await handleInvitation({ type: 'SupersedeInvitation', measureId, applicationId, ...moment }, causeOf(message));
  },
);
