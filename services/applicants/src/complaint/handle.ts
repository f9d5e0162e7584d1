import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type ComplaintCommand, complaintDecider } from './decider.ts';
import { loadComplaint } from './load.ts';
import { publishComplaint } from './publish.ts';
import { saveComplaint } from './store.ts';

/** Every change of a complaint passes through this handler. */
export function createHandleComplaint(db: Database<Prisma.TransactionClient>, committed: () => void): Handle<ComplaintCommand> {
  return createCommandHandler({
    db,
    decider: complaintDecider,
    load: loadComplaint,
    save: saveComplaint,
    publish: publishComplaint,
    committed,
  });
}
