import { randomUUID } from 'node:crypto';
import { jobOverRows } from '@aleumet/messaging';
import { findOutdatedDues } from '../application/due.ts';
import { findOutdatedComplaints } from '../complaint/due.ts';
import type { Deps } from '../deps.ts';
import { findOutdatedInvitations } from '../invitation/due.ts';

/** After a new working calendar the open terms of applications are computed again. */
const moveDues = jobOverRows({
  name: 'move-terms-of-applications',
  find: ({ db }: Deps, _moment, skipped) => findOutdatedDues(db, skipped),
  handle: (applicationId, { handleApplication }, moment) =>
    handleApplication({ type: 'MoveDue', applicationId, ...moment }, { correlationId: randomUUID() }),
});

/** The same for the last day of a reply to an invitation. */
const moveReplies = jobOverRows({
  name: 'move-terms-of-invitations',
  find: ({ db }: Deps, _moment, skipped) => findOutdatedInvitations(db, skipped),
  handle: (invitationId, { handleInvitation }, moment) =>
    handleInvitation({ type: 'MoveReplyBy', invitationId, ...moment }, { correlationId: randomUUID() }),
});

/** The same for answers to complaints. */
const moveAnswers = jobOverRows({
  name: 'move-terms-of-complaints',
  find: ({ db }: Deps, _moment, skipped) => findOutdatedComplaints(db, skipped),
  handle: (complaintId, { handleComplaint }, moment) =>
    handleComplaint({ type: 'MoveComplaintDue', complaintId, ...moment }, { correlationId: randomUUID() }),
});

/** Deadlines that a new working calendar changes. */
export const moveTerms = [moveDues, moveReplies, moveAnswers];
