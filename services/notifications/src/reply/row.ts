import {
  column,
  day,
  dayOf,
  idOf,
  moment,
  oneOfWords,
  orNull,
  phone,
  record,
  rowOf,
  text,
  textAs,
  unionBy,
  wholeNumber,
} from '@aleumet/domain';
import type { SmsRecord } from '../generated/prisma/client.ts';
import { aboutRow } from '../sms/row.ts';
import { ANSWERS, type KnownReply, PROBLEMS } from './reply.ts';

const receivedRow = rowOf(
  'sms',
  record({
    id: idOf<'ReplyId'>(),
    number: column('phone', orNull(textAs(phone))),
    text: orNull(text),
    receivedAt: moment,
    deliveredBy: text,
    enteredAt: moment,
  }),
);

const statusRow = rowOf(
  'sms',
  unionBy('status', {
    ANSWERING: {
      smsId: idOf<'SmsId'>(),
      invitationId: column('answersId', idOf<'InvitationId'>()),
      answer: oneOfWords(ANSWERS),
    },
    UNMATCHED: { problem: oneOfWords(PROBLEMS) },
  }),
);

/** A row of `reply_codes`: what a code of a request means. */
export const replyCodeRow = rowOf(
  'reply code',
  record({
    smsId: idOf<'SmsId'>(),
    invitationId: idOf<'InvitationId'>(),
    answer: oneOfWords(ANSWERS),
    wrongCodes: wholeNumber,
  }),
);

/** Reads a row of the journal, for an SMS that came in. */
export function fromReplyRow(row: SmsRecord): KnownReply {
  const received = receivedRow.fromRow(row);
  const reply = statusRow.fromRow(row);
  if (reply.status === 'ANSWERING') return { ...reply, received, about: aboutRow.fromRow(row) };
  return { ...reply, received, about: row.personId === null ? null : aboutRow.fromRow(row) };
}

/** The columns of a reply; they never change. No specialist acts in it. */
export function toReplyColumns(reply: KnownReply) {
  const about = reply.about ? { ...aboutRow.toRow(reply.about), specialistId: null } : {};
  const status = statusRow.toRow(reply);
  const enteredOn = day.write(dayOf(reply.received.enteredAt));
  const common = { direction: 'INCOMING', enteredOn, invitationId: status.answersId };
  return { ...common, ...about, ...receivedRow.toRow(reply.received), ...status };
}
