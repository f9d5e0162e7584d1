import { addWorkingDays, dayOf, type EntryId, id, instant, type MeasureId, type PlainDate } from '@aleumet/domain';
import { findCalendar, type SqlTransaction } from '@aleumet/messaging';
import type { QueuePolicy } from '../policy.ts';
import { toPlainDate } from '../plain-dates.ts';

const LIMIT = 500;

/** Entries whose reminder is due on the day (A2-24). */
export function findToRemind(db: SqlTransaction, today: PlainDate): Promise<EntryId[]> {
  const sql = `SELECT id::text FROM entries WHERE status = 'selectionOpen' AND NOT reminded AND remind_on <= $1::date
    AND closes_on >= $1::date ORDER BY remind_on, id LIMIT ${LIMIT}`;
  return idsOf(db, sql, today);
}

/** Entries whose window has passed without a choice (A2-25a). */
export function findToBlock(db: SqlTransaction, today: PlainDate): Promise<EntryId[]> {
  const sql = `SELECT id::text FROM entries WHERE status = 'selectionOpen' AND closes_on < $1::date ORDER BY closes_on, id LIMIT ${LIMIT}`;
  return idsOf(db, sql, today);
}

/** Open entries whose disability term or measure has ended by what the programme told last (A2-4b). */
export function findToClose(db: SqlTransaction, today: PlainDate): Promise<EntryId[]> {
  const sql = `SELECT e.id::text FROM entries e JOIN measures m ON m.measure_id = e.measure_id
    WHERE e.status <> 'closed' AND (m.disability_until < $1::date OR m.valid_to < $1::date) ORDER BY e.id LIMIT ${LIMIT}`;
  return idsOf(db, sql, today);
}

/** Entries of a measure that are not closed yet. */
export function findOpenEntriesOf(db: SqlTransaction, measureId: MeasureId): Promise<EntryId[]> {
  return idsOf(db, `SELECT id::text FROM entries WHERE measure_id = $1::uuid AND status <> 'closed' ORDER BY id`, measureId);
}

type Open = { id: string; activation_received_at: Date; due_on: string };
const OPEN_TERMS = `SELECT id::text, activation_received_at, due_on::text FROM entries WHERE status = 'activationRequested'
  AND calendar_version < (SELECT version FROM working_calendar) LIMIT ${LIMIT}`;

/** Open terms of activations that the newest calendar moves (A2-25e). */
export async function findMovedTerms(db: SqlTransaction, { activationWorkingDays }: QueuePolicy): Promise<EntryId[]> {
  const open = await db.$queryRawUnsafe<Open[]>(OPEN_TERMS);
  if (open.length === 0) return [];
  const calendar = await findCalendar(db);
  const isMoved = ({ activation_received_at: receivedAt, due_on: dueOn }: Open) =>
    addWorkingDays(dayOf(instant(receivedAt)), activationWorkingDays, calendar) !== toPlainDate.parse(dueOn);
  return open.filter(isMoved).map((row) => id(row.id));
}

async function idsOf(db: SqlTransaction, sql: string, value: string): Promise<EntryId[]> {
  return (await db.$queryRawUnsafe<{ id: string }[]>(sql, value)).map((row) => id(row.id));
}
