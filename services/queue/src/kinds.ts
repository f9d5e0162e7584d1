import { type PlainDate, plainDate, type ServiceKind } from '@aleumet/domain';

/**
 * The rule by which a right is used up:
 * - `ORDERS_OF_YEAR`: so many orders in a calendar year;
 * - `TERM_OF_PRODUCT`: a product, or a pair of it, until its replacement term ends;
 * - `TERM_OF_USE_GROUP`: the same for all products of one use, indoors or outdoors;
 * - `NORM_OF_YEAR`: so many pieces in a year that begins with the application;
 * - `HOURS_OF_YEAR`, `HOURS_OF_DAY`: so much time, when it is recorded and not when it is ordered.
 */
type RightRule = 'ORDERS_OF_YEAR' | 'TERM_OF_PRODUCT' | 'TERM_OF_USE_GROUP' | 'NORM_OF_YEAR' | 'HOURS_OF_YEAR' | 'HOURS_OF_DAY';

/** The right that a served entry has used. */
const KINDS = {
  PROSTHETIC_ORTHOPAEDIC_AID: { right: 'TERM_OF_PRODUCT' },
  SURDO_TECHNICAL_MEANS: { right: 'TERM_OF_PRODUCT' },
  TYPHLO_TECHNICAL_MEANS: { right: 'TERM_OF_PRODUCT' },
  MANDATORY_HYGIENE_MEANS: { right: 'NORM_OF_YEAR' },
  PERSONAL_ASSISTANT: { right: 'HOURS_OF_DAY' },
  SIGN_LANGUAGE_SPECIALIST: { right: 'HOURS_OF_YEAR' },
  SANATORIUM_RESORT_TREATMENT: { right: 'ORDERS_OF_YEAR' },
  WHEELCHAIR: { right: 'TERM_OF_USE_GROUP' },
} as const satisfies Record<ServiceKind, { right: RightRule }>;

/** When a used right renews. `NOT_KNOWN`: by terms and norms of products or by recorded hours, which nobody publishes to the queue. */
const RENEWAL = {
  ORDERS_OF_YEAR: 'NEXT_YEAR',
  TERM_OF_PRODUCT: 'NOT_KNOWN',
  TERM_OF_USE_GROUP: 'NOT_KNOWN',
  NORM_OF_YEAR: 'NOT_KNOWN',
  HOURS_OF_YEAR: 'NOT_KNOWN',
  HOURS_OF_DAY: 'NOT_KNOWN',
} as const satisfies Record<RightRule, 'NEXT_YEAR' | 'NOT_KNOWN'>;

/** The day from which a person may be served again who has used the right of `year` (A2-26a, GAP-8); null when it is not known. */
export function nextOnAfter(kind: ServiceKind, year: number): PlainDate | null {
  switch (RENEWAL[KINDS[kind].right]) {
    case 'NEXT_YEAR':
      return plainDate(`${year + 1}-01-01`);
    case 'NOT_KNOWN':
      return null;
  }
}
