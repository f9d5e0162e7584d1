import { type Branded, InvalidInput } from '@aleumet/domain';

/** A time of day in the zone Asia/Almaty, `HH:MM`. */
export type DayTime = Branded<string, 'DayTime'>;

const FORM = /^([01]\d|2[0-3]):[0-5]\d$/;

export function dayTime(text: string, path: string): DayTime {
  if (!FORM.test(text)) throw new InvalidInput(path, 'not a time of day of the form HH:MM');
  return text as DayTime;
}
