import { inForceOn } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Law } from '../law.ts';
import { codeIn } from '../sms/codes.ts';
import { fromRow } from '../sms/row.ts';
import type { About } from '../sms/sms.ts';
import type { ReplyCommand } from './decider.ts';
import type { Received, Reply, ReplyEvent, ReplyFacts, Request } from './reply.ts';
import { fromReplyRow, replyCodeRow, toReplyColumns } from './row.ts';

export type Transaction = Prisma.TransactionClient;

/** Reads the reply if it was received before, the invitation that it answers, and the person of the last SMS to the number. */
export async function loadReply(tx: Transaction, command: ReplyCommand, law: Law): Promise<Loaded<Reply, ReplyFacts>> {
  const { received, today } = command;
  const policy = inForceOn(law.policies, today);
  const row = await tx.smsRecord.findFirst({ where: { id: received.id, direction: 'INCOMING' } });
  if (row) return { state: fromReplyRow(row), facts: { policy, request: null, lastWrittenAbout: null }, version: row.version };
  const request = await findRequest(tx, received);
  const lastWrittenAbout = await findLastAbout(tx, received);
  const facts = { policy, request, lastWrittenAbout };
  return { state: { status: 'none' }, facts, version: 0 };
}

/**
 * Adds the reply, and counts a wrong code. Two replies to one invitation conflict in a unique key, and the later one is decided
 * again.
 */
export async function saveReply(tx: Transaction, { state, version }: Change<Reply, ReplyEvent>): Promise<void> {
  if (state.status === 'none') return;
  await tx.smsRecord.create({ data: { ...toReplyColumns(state), version } });
  if (state.status === 'UNMATCHED' && state.problem === 'UNKNOWN_CODE') await countWrongCode(tx, state.received);
}

async function findRequest(tx: Transaction, { number: phone, text }: Received): Promise<Request | null> {
  const code = codeIn(text ?? '');
  if (phone === null || code === undefined) return null;
  await lockCodes(tx, phone);
  const meaning = await tx.replyCode.findUnique({ where: { phone_code: { phone, code } } });
  if (!meaning) return null;
  const { entry, handedTo } = fromRow(await tx.smsRecord.findUniqueOrThrow({ where: { id: meaning.smsId } }));
  const answered = await tx.smsRecord.findUnique({ where: { answersId: meaning.invitationId }, select: { id: true } });
  return {
    ...replyCodeRow.fromRow(meaning),
    about: entry.about,
    requestedAt: entry.requestedAt,
    handedTo,
    isAnswered: answered !== null,
  };
}

/**
 * Replies from one number are decided one after the other, so that each of many simultaneous guesses sees the previous wrong ones.
 */
async function lockCodes(tx: Transaction, phone: string): Promise<void> {
  await tx.$queryRaw`SELECT code FROM reply_codes WHERE phone = ${phone} ORDER BY code FOR UPDATE`;
}

/**
 * Only for invitations sent by the same gateway: a reply through another gateway answers none of them, and makes none of them
 * invalid.
 */
async function countWrongCode(tx: Transaction, { number: phone, text, deliveredBy }: Received): Promise<void> {
  if (phone === null || codeIn(text ?? '') === undefined) return;
  await tx.$executeRaw`UPDATE reply_codes AS c SET wrong_codes = c.wrong_codes + 1 FROM sms_records AS s
    WHERE c.phone = ${phone} AND s.id = c.sms_id AND s.handed_to = ${deliveredBy}`;
}

async function findLastAbout(tx: Transaction, { number: phone }: Received): Promise<About | null> {
  if (phone === null) return null;
  const row = await tx.smsRecord.findFirst({ where: { phone, direction: 'OUTGOING' }, orderBy: { enteredAt: 'desc' } });
  return row && fromRow(row).entry.about;
}
