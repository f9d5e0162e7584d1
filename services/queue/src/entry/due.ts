import {
  dayOf,
  type EntryId,
  findWorkingDay,
  id,
  instant,
  type MeasureId,
  type PlainDate,
  SERVICE_KINDS,
  type WorkingCalendar,
} from '@aleumet/domain';
import { findCalendar, type SqlTransaction } from '@aleumet/messaging';
import { queuePolicyOn } from '../policy.ts';

const LIMIT = 500;

/** Entries whose reminder is due on the day (A2-24). */
export function findToRemind(db: SqlTransaction, today: PlainDate, skipped: readonly string[]): Promise<EntryId[]> {
  const sql = `SELECT id::text FROM entries WHERE status = 'SELECTION_OPEN' AND NOT reminded AND remind_on <= $1::date
    AND closes_on >= $1::date AND id <> ALL ($2::uuid[]) ORDER BY remind_on, id LIMIT ${LIMIT}`;
  return idsOf(db, sql, today, skipped);
}

/** Entries whose window has passed without a choice (A2-25a). */
export function findToBlock(db: SqlTransaction, today: PlainDate, skipped: readonly string[]): Promise<EntryId[]> {
  const sql = `SELECT id::text FROM entries WHERE status = 'SELECTION_OPEN' AND closes_on < $1::date
    AND id <> ALL ($2::uuid[]) ORDER BY closes_on, id LIMIT ${LIMIT}`;
  return idsOf(db, sql, today, skipped);
}

/** Open entries whose disability or measure has ended, as last published in the programme (A2-4b). */
export function findToClose(db: SqlTransaction, today: PlainDate, skipped: readonly string[]): Promise<EntryId[]> {
  const sql = `SELECT id::text FROM entries WHERE status <> 'CLOSED' AND valid_until < $1::date AND id <> ALL ($2::uuid[])
    ORDER BY valid_until, id LIMIT ${LIMIT}`;
  return idsOf(db, sql, today, skipped);
}

/** Entries of a measure that are not closed yet. */
export function findOpenEntriesOf(db: SqlTransaction, measureId: MeasureId): Promise<EntryId[]> {
  return idsOf(db, `SELECT id::text FROM entries WHERE measure_id = $1::uuid AND status <> 'CLOSED' ORDER BY id`, measureId);
}

type Open = { id: string; kind: string; activation_received_at: Date; due_on: string; calendar_version: number };
const OPEN_TERMS = `SELECT id::text, kind, activation_received_at, due_on::text, calendar_version FROM entries WHERE status = 'ACTIVATION_REQUESTED'
  AND calendar_version < (SELECT version FROM working_calendar) AND (calendar_version, id) > ($1, $2::uuid) ORDER BY calendar_version, id LIMIT ${LIMIT}`;
const BEFORE_ALL = { calendar_version: -1, id: '00000000-0000-0000-0000-000000000000' };

/**
 * Open deadlines of activations that the newest calendar changes, and those that it cannot compute: their command is
 * refused, which informs the operator. Deadlines that do not change are left out, so that they do not delay others.
 */
export async function findMovedTerms(db: SqlTransaction, today: PlainDate, skipped: readonly string[]): Promise<EntryId[]> {
  const waiting = new Set(skipped);
  const moved: Open[] = [];
  let open = await openTermsAfter(db, BEFORE_ALL);
  const calendar = open.length > 0 ? await findCalendar(db) : undefined;
  for (let last = open.at(-1); calendar && last && moved.length < LIMIT; last = open.at(-1)) {
    moved.push(...open.filter((row) => !waiting.has(row.id) && dueOnOf(row, { calendar, today }) !== row.due_on));
    open = await openTermsAfter(db, last);
  }
  return moved.map((row) => id(row.id));
}

/**
 * Undefined when the calendar does not reach far enough, and when the row cannot be read: its command reports it, and other rows
 * are processed.
 */
function dueOnOf(row: Open, { calendar, today }: { calendar: WorkingCalendar; today: PlainDate }): PlainDate | undefined {
  const kind = SERVICE_KINDS.find((one) => one === row.kind);
  if (!kind) return undefined;
  const { activationWorkingDays } = queuePolicyOn(kind, today);
  return findWorkingDay(dayOf(instant(row.activation_received_at)), activationWorkingDays, calendar);
}

function openTermsAfter(db: SqlTransaction, { calendar_version: version, id: entryId }: Pick<Open, 'calendar_version' | 'id'>) {
  return db.$queryRawUnsafe<Open[]>(OPEN_TERMS, version, entryId);
}

async function idsOf(db: SqlTransaction, sql: string, ...values: unknown[]): Promise<EntryId[]> {
  return (await db.$queryRawUnsafe<{ id: string }[]>(sql, ...values)).map((row) => id(row.id));
}
