import type { ApplicationId, InvitationId, WorkingCalendar } from '@aleumet/domain';
import type { MeasureFact } from '../application/facts.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { KnownPerson } from '../person/person.ts';
import type { PolicyOf } from '../policy.ts';

/** The data needed to send an invitation. */
export type SendingFacts = {
  measure: MeasureFact;
  /** Null when the portal does not have the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** The open invitation or application for the measure. */
  liveApplicationId: ApplicationId | null;
  liveInvitationId: InvitationId | null;
  caseNo: string;
};

export type InvitationFacts = {
  calendar: WorkingCalendar;
  policyOf: PolicyOf;
  /** Null for commands about an invitation that exists. */
  sending: SendingFacts | null;
};
