import { FactMissing, inForceOn, VersionConflict } from '@aleumet/domain';
import { type Change, getIdentity, type Loaded } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Law } from '../law.ts';
import { findContact } from '../replicas/contact.ts';
import { senderOf } from './addressee.ts';
import type { SmsCommand } from './decider.ts';
import type { RequestSms } from './decisions/request-sms.ts';
import type { RequestFacts, SmsFacts, UsedCode } from './facts.ts';
import { fromRow, toEntryColumns, toStatusColumns } from './row.ts';
import { type KnownNumber, type KnownSms, LANGUAGES, type ReplyCodes, type Sms, type SmsEvent } from './sms.ts';

export type Transaction = Prisma.TransactionClient;

/** Reads the SMS of the command; for a new one, the person's language and numbers, and the next number of the journal. */
export async function loadSms(tx: Transaction, command: SmsCommand, law: Law): Promise<Loaded<Sms, SmsFacts>> {
  const policy = inForceOn(law.policies, command.today);
  const row = await tx.smsRecord.findFirst({ where: { id: command.smsId, direction: 'OUTGOING' } });
  if (row) return { state: fromRow(row), facts: { policy, request: null }, version: row.version };
  const request = command.type === 'RequestSms' ? await findRequestFacts(tx, command, law) : null;
  return { state: { status: 'none' }, facts: { policy, request }, version: 0 };
}

async function findRequestFacts(tx: Transaction, { about, reason }: RequestSms, law: Law): Promise<RequestFacts> {
  const contact = await findContact(tx, about.personId);
  if (!contact) throw new FactMissing('person');
  const { numbers, erased } = contact;
  const language = erased ? LANGUAGES[0] : (await getIdentity(tx, about.personId)).language;
  const journal = { departmentId: about.departmentId, kind: about.kind, sender: senderOf(reason) };
  const nextSeqNo = await nextNumber(tx, journal);
  const usedCodes = reason === 'INVITATION' ? await findUsedCodes(tx, numbers) : [];
  return { language, numbers, templates: law.templates, nextSeqNo, usedCodes };
}

type JournalKey = { departmentId: string; kind: string; sender: string };

/** Locks the journal until the number is used, so that two rows never get the same one (A2/F6 column 1). */
async function nextNumber(tx: Transaction, { departmentId, kind, sender }: JournalKey): Promise<number> {
  await tx.$executeRaw`INSERT INTO journals (department_id, kind, sender) VALUES (${departmentId}::uuid, ${kind}, ${sender})
    ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ last_no: number }[]>`SELECT last_no FROM journals
    WHERE department_id = ${departmentId}::uuid AND kind = ${kind} AND sender = ${sender} FOR UPDATE`;
  if (!row) throw new FactMissing('journal');
  return row.last_no + 1; // A2-20
}

/** Writes the change: the row of the journal, its number in it, the codes that answer it. */
export async function saveSms(tx: Transaction, { before, state, events, version }: Change<Sms, SmsEvent>): Promise<void> {
  if (state.status === 'none') return;
  if (before.status === 'none') await insert(tx, state, version);
  else await update(tx, state, { from: version - events.length, to: version });
  for (const event of events) {
    if (event.type === 'SmsRequested' && event.replyCodes && event.to) await saveCodes(tx, state, event.replyCodes);
  }
}

async function insert(tx: Transaction, sms: KnownSms, version: number): Promise<void> {
  const { about, sender, seqNo } = sms.entry;
  const { departmentId, kind } = about;
  await tx.smsRecord.create({ data: { ...toEntryColumns(sms), ...toStatusColumns(sms), version } });
  await tx.journal.update({
    where: { departmentId_kind_sender: { departmentId, kind, sender } },
    data: { lastNo: seqNo },
    select: { lastNo: true },
  });
}

async function update(tx: Transaction, sms: KnownSms, step: { from: number; to: number }): Promise<void> {
  const where = { id: sms.entry.id, version: step.from };
  const { count } = await tx.smsRecord.updateMany({ where, data: { ...toStatusColumns(sms), version: step.to } });
  if (count === 0) throw new VersionConflict(`SMS ${sms.entry.id}`);
}

/** Whether an invitation no longer waits for a reply: it has ended, was answered, or was never delivered. */
const ENDED = `EXISTS (SELECT FROM ended_invitations e WHERE e.invitation_id = c.invitation_id)
  OR EXISTS (SELECT FROM sms_records s WHERE s.answers_id = c.invitation_id)
  OR EXISTS (SELECT FROM sms_records s WHERE s.id = c.sms_id AND s.status = 'UNDELIVERED')`;
const USED = `SELECT phone AS number, code, NOT (${ENDED}) AS "isLive" FROM reply_codes c WHERE phone = ANY($1::text[])`;
const FREE = `DELETE FROM reply_codes c WHERE phone = $1 AND code IN ($2, $3) AND (${ENDED})`;

async function findUsedCodes(tx: Transaction, numbers: readonly KnownNumber[]): Promise<UsedCode[]> {
  const phones = numbers.map(({ number }) => number);
  return tx.$queryRawUnsafe<UsedCode[]>(USED, phones);
}

/** Two invitations that choose the same code at the same time conflict in the primary key, and the second one is decided again. */
async function saveCodes(tx: Transaction, { entry, to }: KnownSms, { consent, refusal }: ReplyCodes): Promise<void> {
  if (!to || to.number === null || entry.invitationId === null)
    throw new Error('codes belong to an invitation that goes to a number');
  const phone = to.number;
  const row = { phone, smsId: entry.id, invitationId: entry.invitationId };
  await tx.$executeRawUnsafe(FREE, phone, consent, refusal);
  await tx.replyCode.createMany({
    data: [
      { ...row, code: consent, answer: 'CONSENT' },
      { ...row, code: refusal, answer: 'REFUSAL' },
    ],
  });
}
