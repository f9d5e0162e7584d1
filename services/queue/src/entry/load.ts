import { type Instant, type Moment, momentOf } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { queuePolicyOn } from '../policy.ts';
import type { EntryCommand } from './decider.ts';
import type { Entry, JournalEntry } from './entry.ts';
import type { EntryFacts } from './facts.ts';
import { findFunds } from './funds.ts';
import { fromRow } from './row.ts';
import type { Transaction } from './store.ts';
import { findTerm } from '../replicas/measure.ts';

/** Reads the own row and the facts that the command needs, inside the transaction. */
export async function loadEntry(tx: Transaction, command: EntryCommand): Promise<Loaded<Entry, EntryFacts>> {
  const row = await tx.entry.findUnique({ where: { id: entryIdOf(command) } });
  const state: Entry = row ? fromRow(row) : { status: 'none' };
  const facts = state.status === 'none' ? await factsOfNew(tx, command) : await factsOf(tx, command, state);
  return { state, facts: { ...NO_FACTS, ...facts }, version: Number(row?.version ?? 0) };
}

const NO_FACTS: EntryFacts = { policy: null, nextQueueNo: null, term: null, calendar: null, funds: null };

async function factsOfNew(tx: Transaction, command: EntryCommand): Promise<Partial<EntryFacts>> {
  return command.type === 'QueueEntry' ? { nextQueueNo: await nextQueueNo(tx, command.registration) } : {};
}

async function factsOf(tx: Transaction, command: EntryCommand, { registration }: JournalEntry): Promise<Partial<EntryFacts>> {
  const { today } = momentIn(command);
  const policy = queuePolicyOn(registration.kind, today);
  switch (command.type) {
    case 'OpenSelection':
      return { policy, term: await findTerm(tx, registration.measureId) };
    case 'RequestActivation':
    case 'MoveDue':
      return { policy, calendar: await findCalendar(tx) };
    case 'TransferAgain':
    case 'ReleaseEntry': {
      const question = { registration, today, isRelease: command.type === 'ReleaseEntry' };
      return { policy, term: await findTerm(tx, registration.measureId), funds: await findFunds(tx, question) };
    }
    case 'Block':
    case 'NoteOrderFailed':
      return { policy };
    case 'QueueEntry':
    case 'Remind':
    case 'NoteOrderPlaced':
    case 'NoteServed':
    case 'NoteNotServed':
    case 'CloseEntry':
      return {};
  }
}

/** Takes the next number of the journal, locked until it is stored, so that two registrations never get the same one (A2-22b). */
async function nextQueueNo(tx: Transaction, { departmentId, kind }: { departmentId: string; kind: string }): Promise<number> {
  const [row] = await tx.$queryRaw<[{ last_no: bigint }]>`
    INSERT INTO journals (department_id, kind, last_no) VALUES (${departmentId}::uuid, ${kind}, 1)
    ON CONFLICT (department_id, kind) DO UPDATE SET last_no = journals.last_no + 1 RETURNING last_no`;
  return Number(row.last_no);
}

function entryIdOf(command: EntryCommand): string {
  return command.type === 'QueueEntry' ? command.registration.id : command.entryId;
}

/** Time in the sense of the law: what another service published happened then, not now. */
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
