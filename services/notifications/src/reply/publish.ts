import { appendOutbox, type Cause, type Change, type OutboxEvent, tell, type SqlTransaction } from '@aleumet/messaging';
import { ReplyProblem, SmsAnswer, SmsRepliedSchema, SmsReplyNotUnderstoodSchema, toTimestamp } from '@aleumet/proto-events';
import { toAbout } from '../sms/about.ts';
import type { Reply, ReplyEvent } from './reply.ts';

/** Publishes the received SMS in the same transaction; number and text remain in the journal. */
export async function publishReply(tx: SqlTransaction, change: Change<Reply, ReplyEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const telling = { key: state.received.id, firstSequence: version - events.length + 1, cause };
  await appendOutbox(tx, events.map(toOutboxEvent), telling);
}

function toOutboxEvent(event: ReplyEvent): OutboxEvent {
  const { id: replyId, receivedAt } = event.received;
  const repliedAt = toTimestamp(receivedAt);
  switch (event.type) {
    case 'SmsReplied': {
      const { smsId, invitationId, answer, about } = event.request;
      const replied = { about: toAbout(about), replyId, smsId, invitationId, answer: SmsAnswer[answer], repliedAt };
      return tell(SmsRepliedSchema, replied, receivedAt);
    }
    case 'SmsReplyNotUnderstood': {
      const { about, problem } = event;
      const whose = { about: about ? toAbout(about) : {} };
      return tell(SmsReplyNotUnderstoodSchema, { ...whose, replyId, problem: ReplyProblem[problem], repliedAt }, receivedAt);
    }
  }
}
