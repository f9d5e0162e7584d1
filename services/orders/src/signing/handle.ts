import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { signatureDecider } from './decider.ts';
import type { SettleStanding } from './decisions/settle-standing.ts';
import type { OpenSignature, SignatureStandingKnown } from './kept-signature.ts';
import { publishSignature } from './publish.ts';
import { loadOpenSignature, saveStanding } from './standing-store.ts';

/** Every change of the status of a stored signature passes through this handler. */
export function createHandleSignature(db: Database<Prisma.TransactionClient>, committed: () => void): Handle<SettleStanding> {
  return createCommandHandler<Prisma.TransactionClient, OpenSignature, SettleStanding, SignatureStandingKnown, undefined>({
    ...{ db, decider: signatureDecider, load: loadOpenSignature, save: saveStanding, publish: publishSignature, committed },
  });
}
