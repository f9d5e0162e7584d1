import { AgeBand, Channel, DisabilityGroup, ResultOutcome, SelectionBlockReason, ServiceKind } from '@aleumet/proto-events';
import { type DemoRecipient, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';

export const ids = {
  offering: '0190b000-0000-7000-8000-000000000001',
  otherOffering: '0190b000-0000-7000-8000-000000000002',
  application: '0190b000-0000-7000-8000-000000000003',
  measure: '0190b000-0000-7000-8000-000000000004',
  entry: '0190b000-0000-7000-8000-000000000005',
  reply: '0190b000-0000-7000-8000-000000000006',
  otherReply: '0190b000-0000-7000-8000-000000000007',
};

/** What every event of the person's case says. */
export function caseOf(person: DemoRecipient = demoRecipients.aigerim) {
  const { personId, departmentId, region } = person;
  return {
    ...{ personId, departmentId, region, caseNo: `${region}-1`, measureId: ids.measure },
    kind: ServiceKind.SANATORIUM_RESORT_TREATMENT,
    ageBand: AgeBand.FROM_30_TO_44,
    disabilityGroup: DisabilityGroup.SECOND,
  };
}

export const specialistId = demoEmployees.specialistAlmaty.specialistId;
export const window = { entryId: ids.entry, applicationId: ids.application, transferNo: 1, closesOn: '2026-04-02' };
export const offer = { offeringId: ids.offering, replyBy: '2026-02-05', specialistId };
export const granted = { applicationId: ids.application, specialistId, channel: Channel.PROACTIVE, offeringId: ids.offering };
export const blocked = { ...window, reason: SelectionBlockReason.NOT_SELECTED_IN_TWO_MONTHS };
export const ready = {
  applicationId: ids.application,
  channel: Channel.STATE_CORPORATION,
  outcome: ResultOutcome.GRANTED,
  queueNo: 17n,
};
export const handed = {
  applicationId: ids.application,
  specialistId,
  unitId: '0190a8a0-0c00-7000-8000-000000000075',
  keepTo: '2026-03-12',
};
