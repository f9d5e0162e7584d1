import type { Decider } from '@aleumet/domain';
import { type Complaint, type ComplaintEvent, evolve } from './complaint.ts';
import { type AnswerComplaint, answerComplaint } from './decisions/answer-complaint.ts';
import { type MoveComplaintDue, moveComplaintDue } from './decisions/move-complaint-due.ts';
import { type RegisterComplaint, registerComplaint } from './decisions/register-complaint.ts';
import type { ComplaintFacts } from './facts.ts';

export type ComplaintCommand = RegisterComplaint | AnswerComplaint | MoveComplaintDue;

function decide(complaint: Complaint, command: ComplaintCommand, facts: ComplaintFacts): ComplaintEvent[] {
  switch (command.type) {
    case 'RegisterComplaint':
      return registerComplaint(complaint, command, facts);
    case 'AnswerComplaint':
      return answerComplaint(complaint, command, facts);
    case 'MoveComplaintDue':
      return moveComplaintDue(complaint, command, facts);
  }
}

export const complaintDecider: Decider<Complaint, ComplaintCommand, ComplaintEvent, ComplaintFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
