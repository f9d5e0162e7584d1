import { id, type InvitationId, plainDate } from '@aleumet/domain';
import { specificationOf } from '@aleumet/testkit/specification';
import { invitationDecider } from '../src/invitation/decider.ts';
import type { InvitationFacts, SendingFacts } from '../src/invitation/facts.ts';
import type { InvitationSent, SentInvitation } from '../src/invitation/invitation.ts';
import { catalogue } from '../src/refusals.ts';
import { calendar, measure, measureId, noon, person, personId, policy, specialist } from './application-specification.ts';

export const invitationId: InvitationId = id('0190b000-0000-7000-8000-000000000020');

/** Friday 6 February 2026: replies are accepted to the end of Wednesday 11 February. */
export const friday = noon('2026-02-06');

export const sending: SendingFacts = { measure, person, liveApplicationId: null, liveInvitationId: null, caseNo: '2026-000001' };
const facts: InvitationFacts = { calendar, policyOf: () => policy, sending };
export const { given } = specificationOf(invitationDecider, facts, catalogue);

const invitation: SentInvitation = {
  id: invitationId,
  personId,
  departmentId: specialist.departmentId,
  region: '75',
  measureId,
  kind: 'SANATORIUM_RESORT_TREATMENT',
  ageBand: 'FROM_30_TO_44',
  disabilityGroup: 'SECOND',
  caseNo: '2026-000001',
  specialistId: specialist.specialistId,
  sentAt: friday.now,
  replyBy: plainDate('2026-02-11'),
  calendarVersion: 1,
  lateReplies: [],
};
export const sent: InvitationSent = { type: 'InvitationSent', invitation, specialistName: specialist.name };
