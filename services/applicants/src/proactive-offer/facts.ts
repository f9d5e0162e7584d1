import type { ApplicationId, OfferingId, WorkingCalendar } from '@aleumet/domain';
import type { MeasureFact } from '../application/facts.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { KnownPerson } from '../person/person.ts';
import type { PolicyOf } from '../policy.ts';

/** What sending an offer rests on. */
export type SendingFacts = {
  measure: MeasureFact;
  /** Null when the portal does not know the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** What lives of the measure. */
  liveApplicationId: ApplicationId | null;
  liveOfferingId: OfferingId | null;
  caseNo: string;
};

export type OfferFacts = {
  calendar: WorkingCalendar;
  policyOf: PolicyOf;
  /** Null for commands about an offer that exists. */
  sending: SendingFacts | null;
};
