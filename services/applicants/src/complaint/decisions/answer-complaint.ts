import type { Moment } from '@aleumet/domain';
import type { Considering } from '../../people/office.ts';
import { refuse } from '../../refusals.ts';
import type { Clerk, Complaint, ComplaintAnswered, ComplaintId, KnownComplaint } from '../complaint.ts';
import type { ComplaintFacts } from '../facts.ts';
import { clerkOf, doerOf } from './register-complaint.ts';

export type AnswerComplaint = Moment & { type: 'AnswerComplaint'; complaintId: ComplaintId; text: string; by: Considering };

/**
 * The body that considers a complaint answers it. Neither the employee whom it is about may answer, nor the one who did what it is
 * about, even if another one was named at registration. A late answer is possible and marked.
 */
export function answerComplaint(
  complaint: Complaint,
  { complaintId, by, now, today, ...command }: AnswerComplaint,
  { application }: Pick<ComplaintFacts, 'application'>,
): ComplaintAnswered[] {
  if (complaint.status === 'none') refuse('COMPLAINT_NOT_FOUND');
  if (!considers(complaint, by)) refuse('COMPLAINT_NOT_FOUND'); // A2-14a, A2-14d, A2-14g
  const concerned = [complaint.complainedOf, doerOf(by, application)];
  if (concerned.some((clerk) => clerk && isThatOne(clerk, by))) refuse('COMPLAINED_OF_CANNOT_ANSWER'); // A2-14a, A2-14d
  const text = command.text.trim();
  if (complaint.status === 'ANSWERED') return complaint.answer.text === text ? [] : refuse('COMPLAINT_ANSWERED');
  if (text === '') refuse('TEXT_NEEDED');

  const isLate = today > complaint.dueOn; // A2-14f, A2-14g
  return [{ type: 'ComplaintAnswered', complaintId, answer: { text, by: clerkOf(by), answeredAt: now, isLate } }]; // A2-14f, A2-14g
}

function considers({ body, unitId, departmentId }: KnownComplaint, by: Considering): boolean {
  if (body !== by.office) return false; // A2-14a, A2-14d, A2-14g
  switch (by.office) {
    case 'EMPLOYMENT_DEPARTMENT':
      return departmentId === by.departmentId; // A2-14a
    case 'STATE_CORPORATION':
      return unitId === by.unitId; // A2-14d
    case 'QUALITY_BODY':
      return true; // A2-14g
  }
}

/**
 * Whether it is the same specialist, or the same name: a wrong id may have been given at registration. Someone with the same name
 * must leave the answer to a colleague.
 */
function isThatOne({ specialistId, name }: Clerk, by: Considering): boolean {
  const isSpecialist = by.office === 'EMPLOYMENT_DEPARTMENT' && specialistId === by.specialistId;
  return isSpecialist || words(name) === words(by.name);
}

function words(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().split(/\s+/).join(' ');
}
