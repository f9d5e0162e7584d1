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

/** What accepting or refusing an application rests on. */
export type FilingFacts = {
  /** Null when the portal does not know the person. */
  person: (KnownPerson & { ageBand: AgeBand }) | null;
  /** The application of the measure that lives. */
  liveApplicationId: ApplicationId | null;
  /** The case number of the measure: the one it has, or the next one. */
  caseNo: string;
};

export type ApplicationFacts = {
  calendar: WorkingCalendar;
  policy: IntakePolicy;
  measure: MeasureFact;
  /** Null for commands about an application that exists. */
  filing: FilingFacts | null;
};
