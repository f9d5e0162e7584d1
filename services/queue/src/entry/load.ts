import { FactMissing, inForceOn, type Instant, type Moment, momentOf } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import type { QueuePolicy } from '../policy.ts';
import type { EntryCommand } from './decider.ts';
import type { Entry, JournalEntry } from './entry.ts';
import type { EntryFacts } from './facts.ts';
import { findFunds } from './funds.ts';
import { fromRow } from './row.ts';
import type { Transaction } from './store.ts';
import { findTerm } from '../replicas/measure.ts';

/** Own row and the facts that the command asks for, read inside the transaction. */
export async function loadEntry(
  tx: Transaction,
  command: EntryCommand,
  policies: readonly QueuePolicy[],
): Promise<Loaded<Entry, EntryFacts>> {
  const moment = momentIn(command);
  const row = await tx.entry.findUnique({ where: { id: entryIdOf(command) } });
  const state: Entry = row ? fromRow(row) : { status: 'none' };
  const facts: EntryFacts = {
    policy: inForceOn(policies, moment.today),
    nextQueueNo: null,
    term: null,
    calendar: null,
    funds: null,
  };
  const more =
    state.status === 'none' ? await factsOfNew(tx, command) : await factsOf(tx, { command, entry: state, facts, moment });
  return { state, facts: { ...facts, ...more }, version: Number(row?.version ?? 0) };
}

async function factsOfNew(tx: Transaction, command: EntryCommand): Promise<Partial<EntryFacts>> {
  return command.type === 'QueueEntry' ? { nextQueueNo: await nextQueueNo(tx, command.registration) } : {};
}

type About = { command: EntryCommand; entry: JournalEntry; facts: EntryFacts; moment: Moment };

async function factsOf(tx: Transaction, { command, entry, facts, moment }: About): Promise<Partial<EntryFacts>> {
  switch (command.type) {
    case 'OpenSelection':
      return { term: await findTerm(tx, entry.registration.measureId) };
    case 'RequestActivation':
    case 'MoveDue':
      return { calendar: await findCalendar(tx) };
    case 'TransferAgain':
    case 'ReleaseEntry': {
      const { registration } = entry;
      const question = { registration, today: moment.today, policy: facts.policy, isRelease: command.type === 'ReleaseEntry' };
      return { term: await findTerm(tx, registration.measureId), funds: await findFunds(tx, question) };
    }
    case 'QueueEntry':
    case 'Remind':
    case 'Block':
    case 'NoteOrderPlaced':
    case 'NoteOrderFailed':
    case 'NoteServed':
    case 'NoteNotServed':
    case 'CloseEntry':
      return {};
  }
}

/** Locks the journal until the number is used: two registrations never take the same one (A2-22b). */
async function nextQueueNo(tx: Transaction, { departmentId, kind }: { departmentId: string; kind: string }): Promise<number> {
  await tx.$executeRaw`INSERT INTO journals (department_id, kind) VALUES (${departmentId}::uuid, ${kind}) ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ last_no: bigint }[]>`
    SELECT last_no FROM journals WHERE department_id = ${departmentId}::uuid AND kind = ${kind} FOR UPDATE`;
  if (!row) throw new FactMissing('journal');
  return Number(row.last_no) + 1;
}

function entryIdOf(command: EntryCommand): string {
  return command.type === 'QueueEntry' ? command.registration.id : command.entryId;
}

/** The moment of the law: what another service told happened then, not now. */
function momentIn(command: EntryCommand): Moment {
  if ('now' in command) return { now: command.now, today: command.today };
  return momentOf({ now: () => happenedAt(command) });
}

function happenedAt(command: Exclude<EntryCommand, Moment>): Instant {
  switch (command.type) {
    case 'QueueEntry':
      return command.registration.registeredAt;
    case 'NoteOrderPlaced':
      return command.placedAt;
    case 'NoteOrderFailed':
      return command.failedAt;
    case 'NoteServed':
    case 'NoteNotServed':
      return command.recordedAt;
  }
}
