import { day, oneOfWords, record, rowOf, text } from '@aleumet/domain';
import { DAY_KINDS } from './calendar.ts';

/** A row of `calendar_days`. */
export const calendarDayRow = rowOf('calendar day', record({ date: day, kind: oneOfWords(DAY_KINDS), name: text, note: text }));
