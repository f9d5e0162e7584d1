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
  type WithAbout,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import type { Registration } from '../entry/entry.ts';

/**
 * The positive decision: the application is registered in the queue journal (A2-22b), and its programme is transferred to the
 * Portal (A2-23a).
 */
export const onApplicationGranted = reaction(ApplicationGrantedSchema, async (event, message, { handleEntry }: Deps) => {
  const moment = momentOf({ now: () => instant(message.time) });
  const registration = toRegistration(event, moment.now);
  await handleEntry({ type: 'QueueEntry', registration }, causeOf(message));
  await handleEntry({ type: 'OpenSelection', entryId: registration.id, ...moment }, causeOf(message, 'transfer'));
});

function toRegistration(
  { about, ...event }: WithAbout<ApplicationGranted>,
  registeredAt: Registration['registeredAt'],
): Omit<Registration, 'queueNo'> {
  const applicationId = id<'ApplicationId'>(about.applicationId, 'application_id');
  return {
    id: nameBasedId('queue entry', applicationId),
    personId: id(about.personId, 'person_id'),
    departmentId: id(about.departmentId, 'department_id'),
    region: about.region,
    kind: nameIn(ServiceKind, about.kind, 'kind'),
    applicationId,
    measureId: id(about.measureId, 'measure_id'),
    caseNo: about.caseNo,
    channel: nameIn(Channel, event.channel, 'channel'),
    ageBand: nameIn(AgeBand, about.ageBand, 'age_band'),
    disabilityGroup: nameIn(DisabilityGroup, about.disabilityGroup, 'disability_group'),
    receivedAt: fromTimestamp(event.receivedAt, 'received_at'),
    seq: Number(event.seq),
    registeredAt,
    registeredBy: id(event.specialistId, 'specialist_id'),
  };
}
