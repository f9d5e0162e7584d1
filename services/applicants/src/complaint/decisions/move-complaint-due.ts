import type { Moment } from '@aleumet/domain';
import type { Complaint, ComplaintDueMoved, ComplaintId } from '../complaint.ts';
import type { ComplaintFacts } from '../facts.ts';
import { complaintDue } from './register-complaint.ts';

export type MoveComplaintDue = Moment & { type: 'MoveComplaintDue'; complaintId: ComplaintId };

/** After a new working calendar, an open deadline for the answer is computed again (A2-14f, A2-14g). */
export function moveComplaintDue(
  complaint: Complaint,
  { complaintId, now }: MoveComplaintDue,
  facts: ComplaintFacts,
): ComplaintDueMoved[] {
  if (complaint.status !== 'REGISTERED' || complaint.calendarVersion >= facts.calendar.version) return [];
  const due = complaintDue(complaint, facts);
  return [{ type: 'ComplaintDueMoved', complaintId, due, movedAt: now }];
}
