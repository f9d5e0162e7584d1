import type { ApplicationId, ServiceKind, WorkingCalendar } from '@aleumet/domain';
import type { UnitId } from '../people/office.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { KnownPerson } from '../person/person.ts';
import type { PolicyOf } from '../policy.ts';
import type { Addressee, Clerk } from './complaint.ts';

/** `decidedBy`, `acceptedBy`: who has done so, the persons complained of where nobody else is named. */
export type ComplainedApplication = {
  id: ApplicationId;
  kind: ServiceKind;
  unitId: UnitId | null;
  hasResult: boolean;
  acceptedBy: Clerk | null;
  decidedBy: Clerk | null;
};

/** What registering a complaint rests on. */
export type ComplainingFacts = {
  /** Null when the portal does not know the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** The application that the command names, when it is the person's; else null. */
  application: ComplainedApplication | null;
  /** The head of the office and its name. */
  addressee: Addressee;
};

export type ComplaintFacts = {
  calendar: WorkingCalendar;
  policyOf: PolicyOf;
  /** Null for commands about a complaint that exists. */
  complaining: ComplainingFacts | null;
  /** The application that a complaint which is answered is about; null for other commands, and when it is about none. */
  application: ComplainedApplication | null;
};
