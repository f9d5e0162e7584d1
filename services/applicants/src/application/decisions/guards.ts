import type { ApplicationId, PlainDate } from '@aleumet/domain';
import type { ActingOffice, ActingSpecialist } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Acceptor, Application, KnownApplication } from '../application.ts';
import type { ApplicationFacts, FilingFacts, MeasureFact } from '../facts.ts';

export type About = { applicationId: ApplicationId };

/**
 * Returns the application. Refuses when it does not exist or belongs to another department; the answer is the same in both cases.
 */
export function requireOfDepartment(application: Application, by: ActingSpecialist): KnownApplication {
  if (application.status === 'none' || application.departmentId !== by.departmentId) refuse('APPLICATION_NOT_FOUND');
  return application;
}

/** Returns the application. Refuses unless the office accepted it or decides on it. */
export function requireOfOffice(application: Application, by: ActingOffice): KnownApplication {
  if (by.office === 'EMPLOYMENT_DEPARTMENT') return requireOfDepartment(application, by);
  if (application.status === 'none' || application.unitId !== by.unitId) refuse('APPLICATION_NOT_FOUND');
  return application;
}

/** The data needed to submit an application; loaded for those commands. */
export function filingFacts({ filing }: ApplicationFacts): FilingFacts {
  if (!filing) throw new Error('facts of filing were not loaded');
  return filing;
}

/** Refuses when the measure or the disability has ended (A2-4b, GAP-2). */
export function requireLiveMeasure(measure: MeasureFact, today: PlainDate): void {
  if (measure.validTo !== null && today > measure.validTo) refuse('MEASURE_ENDED', { validTo: measure.validTo });
  if (measure.disabilityTo !== null && today > measure.disabilityTo) {
    refuse('DISABILITY_TERM_ENDED', { disabilityTo: measure.disabilityTo });
  }
}

/** Returns the employee of the acting office. */
export function employeeOf(by: ActingOffice): Omit<Acceptor, 'position'> {
  return { specialistId: by.office === 'EMPLOYMENT_DEPARTMENT' ? by.specialistId : null, name: by.name };
}

/** Returns the employee of the acting office, as printed in documents. */
export function acceptorOf(by: ActingOffice, position: string): Acceptor {
  return { ...employeeOf(by), position };
}
