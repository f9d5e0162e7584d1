import { randomUUID } from 'node:crypto';
import { momentOf } from '@aleumet/domain';
import type { Job } from '@aleumet/messaging';
import { findKeptTooLong } from '../application/scans.ts';
import type { Deps } from '../deps.ts';

/** Results kept for a month go back to their departments (A2-12b). */
export const returnResults: Job<Deps> = {
  name: 'return-results',
  run: async ({ db, clock, handleApplication }) => {
    const moment = momentOf(clock);
    const found = await findKeptTooLong(db, moment.today);
    for (const applicationId of found) {
      await handleApplication({ type: 'ReturnResultToDepartment', applicationId, ...moment }, { correlationId: randomUUID() });
    }
    return found.length;
  },
};
