import type { ApplicationId, ServiceKind, WorkingCalendar } from '@aleumet/domain';
import type { UnitId } from '../people/office.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { KnownPerson } from '../person/person.ts';
import type { PolicyOf } from '../policy.ts';
import type { Addressee, Clerk } from './complaint.ts';

/** `decidedBy`, `acceptedBy`: the employees whom the complaint is about unless another one is named. */
export type ComplainedApplication = {
  id: ApplicationId;
  kind: ServiceKind;
  unitId: UnitId | null;
  hasResult: boolean;
  acceptedBy: Clerk | null;
  decidedBy: Clerk | null;
};

/** The data needed to register a complaint. */
export type ComplainingFacts = {
  /** Null when the portal does not have the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** The application in the command if it belongs to the person, otherwise null. */
  application: ComplainedApplication | null;
  /** The head of the office and its name. */
  addressee: Addressee;
};

export type ComplaintFacts = {
  calendar: WorkingCalendar;
  policyOf: PolicyOf;
  /** Null for commands about a complaint that exists. */
  complaining: ComplainingFacts | null;
  /** The application of a complaint that is answered; null for other commands, and when it concerns none. */
  application: ComplainedApplication | null;
};
