import { instant, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Tx } from '../database.ts';
import { type Calendar, CALENDAR_ID, type WorkingCalendarChanged } from './calendar.ts';
import { calendarDayRow } from './row.ts';

/** Returns the calendar as last loaded. */
export async function loadCalendar(tx: Tx): Promise<Loaded<Calendar, object>> {
  const state = await findCalendar(tx);
  return { state, facts: {}, version: state.status === 'loaded' ? state.version : 0 };
}

/** Replaces the whole calendar. */
export async function saveCalendar(tx: Tx, change: Change<Calendar, WorkingCalendarChanged>): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const row = { id: CALENDAR_ID, version, loadedAt: new Date(state.loadedAt) };
  if (change.before.status === 'none') {
    await tx.calendar.create({ data: row });
  } else {
    const where = { id: CALENDAR_ID, version: version - events.length };
    const { count } = await tx.calendar.updateMany({ where, data: row });
    if (count === 0) throw new VersionConflict('working calendar');
  }
  await tx.calendarDay.deleteMany({});
  await tx.calendarDay.createMany({ data: state.days.map(calendarDayRow.toRow) });
}

/** The table with its names, for decisions and reads. */
export async function findCalendar(tx: Tx): Promise<Calendar> {
  const row = await tx.calendar.findUnique({ where: { id: CALENDAR_ID } });
  if (!row) return { status: 'none' };
  const days = await tx.calendarDay.findMany({ orderBy: { date: 'asc' } });
  return {
    status: 'loaded',
    version: Number(row.version),
    loadedAt: instant(row.loadedAt),
    days: days.map(calendarDayRow.fromRow),
  };
}
