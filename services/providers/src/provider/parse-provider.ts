import { region } from '@aleumet/domain';
import type { RegisterProviderInput } from '../generated/graphql.ts';
import { phone } from '../phone.ts';
import type { Particulars } from './provider.ts';

/** Reads the data of a provider given by a client. */
export function parseParticulars(input: RegisterProviderInput, digestOf: (number: string) => string): Particulars {
  return {
    bin: input.bin,
    binDigest: digestOf(input.bin),
    name: input.name,
    region: region(input.region),
    kinds: [...new Set(input.kinds)].toSorted(),
    address: input.address,
    phone: phone(input.phone, 'input.phone'),
  };
}
