import type { ApplicationId, ServiceKind, WorkingCalendar } from '@aleumet/domain';
import type { UnitId } from '../acting/office.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { KnownPerson } from '../person/person.ts';

/** What registering a complaint rests on. */
export type ComplainingFacts = {
  /** Null when the portal does not know the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** The application that the command names, when it is the person's; else null. */
  application: { id: ApplicationId; kind: ServiceKind; unitId: UnitId | null; hasResult: boolean } | null;
};

export type ComplaintFacts = {
  calendar: WorkingCalendar;
  /** Null for commands about a complaint that exists. */
  complaining: ComplainingFacts | null;
};
