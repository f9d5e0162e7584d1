import { createCommandHandler, type Handle } from '@aleumet/messaging';
import type { Db } from '../database.ts';
import { type CalendarCommand, calendarDecider } from './decider.ts';
import { publishCalendar } from './publish.ts';
import { loadCalendar, saveCalendar } from './store.ts';

export function createHandleCalendar(db: Db, committed: () => void): Handle<CalendarCommand> {
  return createCommandHandler({
    db,
    decider: calendarDecider,
    load: loadCalendar,
    save: saveCalendar,
    publish: publishCalendar,
    committed,
  });
}
