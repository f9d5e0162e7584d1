import { InvalidInput } from '@aleumet/domain';
import type { RegisterProviderInput } from '../generated/graphql.ts';
import { phone } from '../phone.ts';
import { plainText } from '../plain-text.ts';
import { region } from '../region.ts';
import type { Particulars } from './provider.ts';

/** Reads the particulars of a provider as a client gives them. */
export function parseParticulars(input: RegisterProviderInput, digestOf: (number: string) => string): Particulars {
  if (input.kinds.length === 0) throw new InvalidInput('kinds', 'at least one');
  return {
    bin: input.bin,
    binDigest: digestOf(input.bin),
    name: {
      kk: plainText(input.name.kk, 'name.kk'),
      ru: plainText(input.name.ru, 'name.ru'),
      en: plainText(input.name.en, 'name.en'),
    },
    region: region(input.region),
    kinds: [...new Set(input.kinds)].toSorted(),
    address: plainText(input.address, 'address'),
    phone: phone(input.phone),
  };
}
