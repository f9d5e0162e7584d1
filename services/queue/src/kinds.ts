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

/**
 * How a used right renews: on 1 January; by a new application, which is accepted when the term or the norm year is over (A3-26b, A3-101,
 * A4-25b), so that the entry has no next service; `NOT_KNOWN`: by recorded hours, which nobody publishes to the queue yet.
 */
const RENEWAL = {
  ORDERS_OF_YEAR: 'NEXT_YEAR',
  TERM_OF_PRODUCT: 'NEW_APPLICATION',
  TERM_OF_USE_GROUP: 'NEW_APPLICATION',
  NORM_OF_YEAR: 'NEW_APPLICATION',
  HOURS_OF_YEAR: 'NOT_KNOWN',
  HOURS_OF_DAY: 'NOT_KNOWN',
} as const satisfies Record<RightRule, 'NEXT_YEAR' | 'NEW_APPLICATION' | 'NOT_KNOWN'>;

/** The day from which the entry may be served again that has used the right of `year` (A2-26a, GAP-8); null when there is none. */
export function nextOnAfter(kind: ServiceKind, year: number): PlainDate | null {
  switch (RENEWAL[KINDS[kind].right]) {
    case 'NEXT_YEAR':
      return plainDate(`${year + 1}-01-01`);
    case 'NEW_APPLICATION':
    case 'NOT_KNOWN':
      return null;
  }
}
