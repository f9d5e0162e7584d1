import { money, region, tariffUnit } from '@aleumet/domain';
import type { PublishOfferInput } from '../generated/graphql.ts';
import type { Terms } from './offer.ts';
import { parseStayTerms } from './terms/stay.ts';

/** Reads the terms of an offer given by a client. */
export function parseTerms(input: PublishOfferInput): Terms {
  return {
    kind: input.kind,
    region: region(input.region),
    price: money(input.price.tiyn, 'input.price'),
    unit: tariffUnit(input.kind, input.unit, 'input.unit'),
    ...parseStayTerms(input),
  };
}
