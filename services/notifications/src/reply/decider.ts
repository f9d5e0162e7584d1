import type { Decider } from '@aleumet/domain';
import { type ReceiveReply, receiveReply } from './decisions/receive-reply.ts';
import { evolve, type Reply, type ReplyEvent, type ReplyFacts } from './reply.ts';

export type ReplyCommand = ReceiveReply;

export const replyDecider: Decider<Reply, ReplyCommand, ReplyEvent, ReplyFacts> = {
  initial: { status: 'none' },
  decide: receiveReply,
  evolve,
};
