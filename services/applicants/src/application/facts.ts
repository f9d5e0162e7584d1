import type { ApplicationId, MeasureId, PersonId, PlainDate, ServiceKind, WorkingCalendar } from '@aleumet/domain';
import type { AgeBand } from '../person/age-band.ts';
import type { KnownPerson } from '../person/person.ts';
import type { IntakePolicy } from '../policy.ts';

/** The measure of a rehabilitation programme, as irp published it; null is without term. */
export type MeasureFact = {
  measureId: MeasureId;
  personId: PersonId;
  kind: ServiceKind;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  disabilityTo: PlainDate | null;
  workInjury: boolean;
};

/** The data needed to accept or refuse an application. */
export type FilingFacts = {
  /** Null when the portal does not have the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** The open application for the measure. */
  liveApplicationId: ApplicationId | null;
  /** Case number of the measure: the existing one, or the next one. */
  caseNo: string;
};

export type ApplicationFacts = {
  calendar: WorkingCalendar;
  policy: IntakePolicy;
  measure: MeasureFact;
  /** Null for commands about an application that exists. */
  filing: FilingFacts | null;
};
