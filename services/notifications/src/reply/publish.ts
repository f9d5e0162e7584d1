import { appendOutbox, type Cause, type Change, type Fact, fact, type SqlTransaction } from '@aleumet/messaging';
import {
  create,
  ReplyProblem,
  ServiceKind,
  SmsAnswer,
  SmsRepliedSchema,
  SmsReplyNotUnderstoodSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import type { Reply, ReplyEvent } from './reply.ts';

/** Tells what came in, in its transaction; number and text stay in the journal. */
export async function publishReply(tx: SqlTransaction, change: Change<Reply, ReplyEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const telling = { key: state.received.id, firstSequence: version - events.length + 1, cause };
  await appendOutbox(tx, events.map(toFact), telling);
}

function toFact(event: ReplyEvent): Fact {
  const { id: replyId, receivedAt } = event.received;
  const repliedAt = toTimestamp(receivedAt);
  switch (event.type) {
    case 'SmsReplied': {
      const { smsId, offeringId, answer, about } = event.request;
      const { personId, departmentId, region, caseNo, kind } = about;
      const whose = { personId, departmentId, region, caseNo, kind: ServiceKind[kind] };
      const replied = { ...whose, replyId, smsId, offeringId, answer: SmsAnswer[answer], repliedAt };
      return fact(SmsRepliedSchema, create(SmsRepliedSchema, replied), receivedAt);
    }
    case 'SmsReplyNotUnderstood': {
      const { about, problem } = event;
      const whose = about ? { personId: about.personId, departmentId: about.departmentId } : {};
      const message = create(SmsReplyNotUnderstoodSchema, { ...whose, replyId, problem: ReplyProblem[problem], repliedAt });
      return fact(SmsReplyNotUnderstoodSchema, message, receivedAt);
    }
  }
}
