import { dayOf, id, instant, oneOf, phone, SERVICE_KINDS } from '@aleumet/domain';
import type { About } from '../sms/sms.ts';
import { ANSWERS, type KnownReply, PROBLEMS, type Received } from './reply.ts';

/** A row of the journal as the database gives it, for an SMS that came in. */
export type ReplyRow = {
  id: string;
  enteredAt: Date;
  personId: string | null;
  departmentId: string | null;
  region: string | null;
  kind: string | null;
  caseNo: string | null;
  phone: string | null;
  text: string | null;
  smsId: string | null;
  answersId: string | null;
  answer: string | null;
  problem: string | null;
  receivedAt: Date | null;
  deliveredBy: string | null;
};

/** The columns of a reply; they never change. */
export function toReplyColumns(reply: KnownReply) {
  const { id: replyId, number, receivedAt, enteredAt, ...received } = reply.received;
  const { specialistId: _, ...about } = reply.about ?? { specialistId: null };
  const row = { id: replyId, direction: 'INCOMING', status: reply.status, ...about, ...received, phone: number };
  const entered = { enteredAt: new Date(enteredAt), enteredOn: new Date(dayOf(enteredAt)) };
  const moments = { ...entered, receivedAt: new Date(receivedAt) };
  if (reply.status === 'unmatched') return { ...row, ...moments, problem: reply.problem };
  const { smsId, invitationId, answer } = reply;
  return { ...row, ...moments, smsId, invitationId, answersId: invitationId, answer };
}

/** Parses a row into the reply it stands for. */
export function fromReplyRow(row: ReplyRow): KnownReply {
  const received = toReceived(row);
  const about = toAbout(row);
  if (row.answersId === null || row.smsId === null) {
    return { status: 'unmatched', received, about, problem: oneOf(PROBLEMS, row.problem, 'problem') };
  }
  if (!about) throw new Error(`reply ${row.id} answers nobody's invitation`);
  const answer = oneOf(ANSWERS, row.answer, 'answer');
  return { status: 'answering', received, about, answer, smsId: id(row.smsId), invitationId: id(row.answersId) };
}

function toReceived({ id: replyId, phone: number, text, receivedAt, deliveredBy, enteredAt }: ReplyRow): Received {
  if (!receivedAt || deliveredBy === null) throw new Error(`journal row ${replyId} was not received`);
  const from = number === null ? null : phone(number, 'phone');
  return { id: id(replyId), number: from, text, receivedAt: instant(receivedAt), deliveredBy, enteredAt: instant(enteredAt) };
}

function toAbout({ personId, departmentId, region, kind, caseNo }: ReplyRow): About | null {
  if (personId === null || departmentId === null || region === null || caseNo === null) return null;
  return {
    personId: id(personId),
    departmentId: id(departmentId),
    region,
    kind: oneOf(SERVICE_KINDS, kind, 'kind'),
    caseNo,
    specialistId: null,
  };
}
