import { randomUUID } from 'node:crypto';
import { momentOf } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import { findOutdatedDues } from '../application/scans.ts';
import { findOutdatedComplaints } from '../complaint/scans.ts';
import type { Deps } from '../deps.ts';
import { findOutdatedOffers } from '../proactive-offer/scans.ts';

/** After a new working calendar the open terms of applications, offers and complaints are computed again. */
export const moveTerms: Job<Deps> = {
  name: 'move-terms',
  run: async ({ db, clock, handleApplication, handleProactiveOffer, handleComplaint }) => {
    const moment = momentOf(clock);
    const cause = { correlationId: randomUUID() };
    const [applications, offers, complaints] = [
      await findOutdatedDues(db),
      await findOutdatedOffers(db),
      await findOutdatedComplaints(db),
    ];
    for (const applicationId of applications) await handleApplication({ type: 'MoveDue', applicationId, ...moment }, cause);
    for (const offeringId of offers) await handleProactiveOffer({ type: 'MoveReplyBy', offeringId, ...moment }, cause);
    for (const complaintId of complaints) await handleComplaint({ type: 'MoveComplaintDue', complaintId, ...moment }, cause);
    return applications.length + offers.length + complaints.length;
  },
};
