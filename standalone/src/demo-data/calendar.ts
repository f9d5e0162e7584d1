import { readFileSync } from 'node:fs';

const TABLE = new URL(import.meta.resolve('@aleumet/irp/calendar-kz.tsv'));

/** Input of `loadWorkingCalendar`: the table of the working days of Kazakhstan that is part of this repository. */
export function calendarInput() {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  return { days: lines.map(toDay) };
}

function toDay(line: string) {
  const [date, kind, name, note] = line.split('\t');
  if (!date || !kind || !name) throw new Error(`a line of the calendar cannot be read: ${line}`);
  return { date, kind: kind.toUpperCase(), name, ...(note && { note }) };
}
