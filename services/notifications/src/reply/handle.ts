import { createCommandHandler, type Database, type Handle } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import { type ReplyCommand, replyDecider } from './decider.ts';
import { publishReply } from './publish.ts';
import type { Reply, ReplyEvent, ReplyFacts } from './reply.ts';
import { loadReply, saveReply, type Transaction } from './store.ts';

/** Every received SMS passes through this handler. */
export function createHandleReply(db: Database<Transaction>, law: Law, committed: () => void): Handle<ReplyCommand> {
  return createCommandHandler<Transaction, Reply, ReplyCommand, ReplyEvent, ReplyFacts>({
    db,
    decider: replyDecider,
    load: (tx, command) => loadReply(tx, command, law),
    save: saveReply,
    publish: publishReply,
    committed,
  });
}
