import { randomUUID } from 'node:crypto';
import { jobOverRows } from '@aleumet/messaging';
import { findKeptTooLong } from '../application/due.ts';
import type { Deps } from '../deps.ts';

/** Results kept for a month go back to their departments (A2-12b). */
export const returnResults = jobOverRows({
  name: 'return-results',
  find: ({ db }: Deps, { today }, skipped) => findKeptTooLong(db, today, skipped),
  handle: (applicationId, { handleApplication }, moment) =>
    handleApplication({ type: 'ReturnResultToDepartment', applicationId, ...moment }, { correlationId: randomUUID() }),
});
