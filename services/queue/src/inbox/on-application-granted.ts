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

/** The positive decision: the application is registered in the queue journal, and its programme is transferred to the Portal. */
export const onApplicationGranted = reaction(ApplicationGrantedSchema, async (event, message, { handleEntry }: Deps) => {
  const moment = momentOf({ now: () => instant(message.time) });
  const registration = toRegistration(event, moment.now);
  // A2-22b
  await handleEntry({ type: 'QueueEntry', registration }, causeOf(message));
  // A2-23a
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
    ageBand: nameIn(AgeBand, about.ageBand, 'age_band'),
    disabilityGroup: nameIn(DisabilityGroup, about.disabilityGroup, 'disability_group'),
    ...recordOf(event, registeredAt),
  };
}

/** Returns what the journal records beside the number: how and when it came, when it was registered, and by whom (A2-22b). */
function recordOf({ channel, receivedAt, seq, specialistId }: ApplicationGranted, registeredAt: Registration['registeredAt']) {
  return {
    channel: nameIn(Channel, channel, 'channel'),
    receivedAt: fromTimestamp(receivedAt, 'received_at'),
    seq: Number(seq),
    registeredAt,
    registeredBy: id<'SpecialistId'>(specialistId, 'specialist_id'),
  };
}
