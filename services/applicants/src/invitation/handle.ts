import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { type InvitationCommand, invitationDecider } from './decider.ts';
import { loadInvitation } from './load.ts';
import { publishInvitation } from './publish.ts';
import { saveInvitation } from './store.ts';

/** Every change of an invitation passes through this handler. */
export function createHandleInvitation(db: Database<Prisma.TransactionClient>, committed: () => void): Handle<InvitationCommand> {
  return createCommandHandler({
    db,
    decider: invitationDecider,
    load: loadInvitation,
    save: saveInvitation,
    publish: publishInvitation,
    committed,
  });
}
