import { AgeBand, Channel, DisabilityGroup, ServiceKind } from '@aleumet/proto-events';
import type { KnownApplication } from './application.ts';

/** What every event of an application says about it: ids, and what analysts count by. */
export function toldSubject(application: KnownApplication) {
  const { personId, departmentId, id: applicationId, measureId, kind, region, ageBand, disabilityGroup } = application;
  return {
    personId,
    departmentId,
    applicationId,
    measureId,
    kind: ServiceKind[kind],
    region,
    ageBand: AgeBand[ageBand],
    disabilityGroup: DisabilityGroup[disabilityGroup],
    caseNo: 'caseNo' in application ? application.caseNo : '',
  };
}

/** How it came, and what only one of the ways has. */
export function toldChannel({ channel, unitId, offeringId }: KnownApplication) {
  return {
    channel: Channel[channel],
    ...(unitId !== null && { unitId }),
    ...(offeringId !== null && { offeringId }),
  };
}

/** The specialist, where one acted. */
export function toldSpecialist(by: { specialistId: string | null } | null): { specialistId?: string } {
  return by?.specialistId == null ? {} : { specialistId: by.specialistId };
}
