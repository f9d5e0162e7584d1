import { type Moment, refuse } from '@aleumet/domain';
import type { ActingOffice } from '../../acting/office.ts';
import type { Complaint, ComplaintAnswered, ComplaintId, KnownComplaint } from '../complaint.ts';

export type AnswerComplaint = Moment & { type: 'AnswerComplaint'; complaintId: ComplaintId; text: string; by: ActingOffice };

/** Who considers the complaint answers it, within the term; later is possible and stays marked (A2-14f, A2-14g). */
export function answerComplaint(
  complaint: Complaint,
  { complaintId, by, now, today, ...command }: AnswerComplaint,
): ComplaintAnswered[] {
  if (complaint.status === 'none' || !considers(complaint, by)) refuse('COMPLAINT_NOT_FOUND');
  const text = command.text.trim();
  if (complaint.status === 'answered') return complaint.answer.text === text ? [] : refuse('COMPLAINT_ANSWERED');
  if (text === '') refuse('TEXT_NEEDED');

  const clerk = { specialistId: by.office === 'EMPLOYMENT_DEPARTMENT' ? by.specialistId : null, name: by.name };
  return [
    { type: 'ComplaintAnswered', complaintId, answer: { text, by: clerk, answeredAt: now, isLate: today > complaint.dueOn } },
  ];
}

function considers({ body, unitId, departmentId }: KnownComplaint, by: ActingOffice): boolean {
  if (by.office === 'STATE_CORPORATION') return unitId === by.unitId;
  return body !== 'STATE_CORPORATION' && departmentId === by.departmentId;
}
