import { AgeBand, Channel, DisabilityGroup, ServiceKind, toTimestamp } from '@aleumet/proto-events';
import type { SpecialistId } from '@aleumet/domain';
import type { Registration } from './entry.ts';

/** The ids that rows are filtered and joined by, and what analysts count by. */
export function aboutEntry(registration: Registration) {
  const { id: entryId, personId, departmentId, applicationId, measureId, caseNo, kind, region } = registration;
  return {
    ...{ entryId, personId, departmentId, applicationId, measureId, caseNo, region, kind: ServiceKind[kind] },
    ageBand: valueIn(AgeBand, registration.ageBand),
    disabilityGroup: valueIn(DisabilityGroup, registration.disabilityGroup),
  };
}

/** What only the registration tells (A2-22b). */
export function queuing({ queueNo, channel, receivedAt, seq, registeredAt, registeredBy }: Registration) {
  return {
    specialistId: registeredBy,
    channel: Channel[channel],
    queueNo: BigInt(queueNo),
    receivedAt: toTimestamp(receivedAt),
    seq: BigInt(seq),
    queuedAt: toTimestamp(registeredAt),
  };
}

/** The specialist who acted, when one did. */
export function actedBy(specialistId: SpecialistId | null) {
  return specialistId === null ? {} : { specialistId };
}

function valueIn<Value extends number>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`no such value: ${name}`);
  return value;
}
