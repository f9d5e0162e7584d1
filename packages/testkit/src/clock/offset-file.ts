import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { addMilliseconds, type Instant, instant } from '@aleumet/domain';
import { keptFile } from '../authority/kept-file.ts';

/** Nine in the morning in Almaty: when a day of the demo begins. */
const MORNING = 'T09:00:00+05:00';

/** The moment at which the demo begins, whatever the machine says. */
const BEGINNING = morningOf('2026-02-02');

/** Makes the offset file of a data folder that begins with the demo; one that exists stays. */
export async function keepOffset(file: string): Promise<void> {
  await keptFile(file, async () => offsetTo(BEGINNING));
}

/** Now, by the clock of the file. */
export function readClock(file: string): Instant {
  return addMilliseconds(instant(new Date()), Number(readFileSync(file, 'utf8')));
}

/** Moves the clock of the file; whoever reads it meanwhile sees the old time or the new one. */
export function setClock(file: string, to: Instant): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, offsetTo(to), { mode: 0o600 });
  renameSync(draft, file);
}

/** The moment at which a day of the demo begins. */
export function morningOf(day: string): Instant {
  return instant(`${day}${MORNING}`);
}

function offsetTo(moment: Instant): string {
  return String(Date.parse(moment) - Date.now());
}
