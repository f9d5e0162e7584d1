import type { Moment } from '@aleumet/domain';
import type { ActingOffice } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Application } from '../application.ts';
import type { PaperCopyAttached } from '../events.ts';
import type { StateRegister } from '../registers.ts';
import { type About, employeeOf, requireOfOffice } from './guards.ts';

export type AttachPaperCopy = Moment &
  About & { type: 'AttachPaperCopy'; register: StateRegister; documentName: string; sheetCount: number; by: ActingOffice };

/**
 * Adds a certified paper copy when a register has no data or does not answer (A2-7b). The copy is compared with the original, which
 * is returned to the applicant.
 */
export function attachPaperCopy(application: Application, command: AttachPaperCopy): PaperCopyAttached[] {
  const { applicationId, register, documentName, sheetCount, by, now } = command;
  const known = requireOfOffice(application, by); // A2-7c: the office that accepted the application
  if (known.status !== 'ACCEPTED') refuse('APPLICATION_DECIDED');
  const query = known.queries.find((one) => one.register === register);
  if (!query) refuse('REGISTER_NOT_ASKED', { register });
  if (query.answer?.found) refuse('REGISTER_HOLDS_DATA', { register });
  if (query.paperCopy?.documentName === documentName && query.paperCopy.sheetCount === sheetCount) return [];

  const copy = { documentName, sheetCount, certifiedBy: employeeOf(by), attachedAt: now }; // A2-7c
  return [{ type: 'PaperCopyAttached', applicationId, register, copy }];
}
