import { type Branded, InvalidInput } from '@aleumet/domain';

/** Code of an oblast or a city of republican significance in the national classifier of territories: two digits. */
export type Region = Branded<string, 'Region'>;

const FORM = /^\d{2}$/;

/** Reads a code of a region; that the region exists is not asked, as the classifier changes. */
export function region(text: string, path = 'region'): Region {
  if (!FORM.test(text)) throw new InvalidInput(path, 'not a code of a region: two digits');
  return text as Region;
}
