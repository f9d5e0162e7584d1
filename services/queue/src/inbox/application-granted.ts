import { id, instant, momentOf } from '@aleumet/domain';
import { causeOf, nameBasedId, reaction } from '@aleumet/messaging';
import {
  AgeBand,
  type ApplicationGranted,
  ApplicationGrantedSchema,
  Channel,
  DisabilityGroup,
  fromTimestamp,
  nameIn,
  ServiceKind,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { Registration } from '../entry/entry.ts';

/** The positive decision: the application enters the queue journal (A2-22b), and its programme goes to the Portal (A2-23a). */
export const queueGrantedApplication = reaction(ApplicationGrantedSchema, async (event, message, { handleEntry }: Deps) => {
  const moment = momentOf({ now: () => instant(message.time) });
  const registration = toRegistration(event, moment.now);
  await handleEntry({ type: 'QueueEntry', registration }, causeOf(message));
  await handleEntry({ type: 'OpenSelection', entryId: registration.id, ...moment }, causeOf(message, 'transfer'));
});

function toRegistration(event: ApplicationGranted, registeredAt: Registration['registeredAt']): Omit<Registration, 'queueNo'> {
  const applicationId = id<'ApplicationId'>(event.applicationId, 'application_id');
  return {
    id: nameBasedId('queue entry', applicationId),
    personId: id(event.personId, 'person_id'),
    departmentId: id(event.departmentId, 'department_id'),
    region: event.region,
    kind: nameIn(ServiceKind, event.kind, 'kind'),
    applicationId,
    measureId: id(event.measureId, 'measure_id'),
    caseNo: event.caseNo,
    channel: nameIn(Channel, event.channel, 'channel'),
    ageBand: nameIn(AgeBand, event.ageBand, 'age_band'),
    disabilityGroup: nameIn(DisabilityGroup, event.disabilityGroup, 'disability_group'),
    receivedAt: fromTimestamp(event.receivedAt, 'received_at'),
    seq: Number(event.seq),
    registeredAt,
    registeredBy: id(event.specialistId, 'specialist_id'),
  };
}
