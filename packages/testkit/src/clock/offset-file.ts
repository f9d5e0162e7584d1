import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { addMilliseconds, type Instant, instant } from '@aleumet/domain';
import { keptFile } from '../authority/kept-file.ts';

/** Nine in the morning in Almaty: the time at which a day of the demo begins. */
const MORNING = 'T09:00:00+05:00';

/** The moment at which the demo begins, whatever the time of the machine. */
const BEGINNING = morningOf('2026-02-02');

/** Creates the offset file of a data folder, set to the beginning of the demo; an existing file is not changed. */
export async function keepOffset(file: string): Promise<void> {
  await keptFile(file, async () => offsetTo(BEGINNING));
}

/** Returns the current moment by the clock of the file. */
export function readClock(file: string): Instant {
  return addMilliseconds(instant(new Date()), Number(readFileSync(file, 'utf8')));
}

/** Sets the clock of the file; a process that reads it meanwhile gets the old time or the new one. */
export function setClock(file: string, to: Instant): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, offsetTo(to), { mode: 0o600 });
  renameSync(draft, file);
}

/** Returns the moment at which a day of the demo begins. */
export function morningOf(day: string): Instant {
  return instant(`${day}${MORNING}`);
}

function offsetTo(moment: Instant): string {
  return String(Date.parse(moment) - Date.now());
}
