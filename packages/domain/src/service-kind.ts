/** The eight kinds of service that the law defines. */
export const SERVICE_KINDS = [
  'PROSTHETIC_ORTHOPAEDIC_AID',
  'SURDO_TECHNICAL_MEANS',
  'TYPHLO_TECHNICAL_MEANS',
  'MANDATORY_HYGIENE_MEANS',
  'PERSONAL_ASSISTANT',
  'SIGN_LANGUAGE_SPECIALIST',
  'SANATORIUM_RESORT_TREATMENT',
  'WHEELCHAIR',
] as const;

export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** How a service is rendered: kinds of one family are ordered, rendered and accepted in the same way. */
export type ServiceFamily = 'stay' | 'fitting' | 'goods' | 'hours';

/**
 * The rule by which a right is used up:
 * - `ORDERS_OF_YEAR`: so many orders in a calendar year;
 * - `TERM_OF_PRODUCT`: a product, or a pair of it, until its replacement term ends;
 * - `TERM_OF_USE_GROUP`: the same for all products of one use, indoors or outdoors;
 * - `NORM_OF_YEAR`: so many pieces in a year that begins with the application;
 * - `HOURS_OF_YEAR`, `HOURS_OF_DAY`: so much time, when it is recorded and not when it is ordered.
 */
export type RightRule =
  | 'ORDERS_OF_YEAR'
  | 'TERM_OF_PRODUCT'
  | 'TERM_OF_USE_GROUP'
  | 'NORM_OF_YEAR'
  | 'HOURS_OF_YEAR'
  | 'HOURS_OF_DAY';

type Service = { appendix: 'A1' | 'A2' | 'A3' | 'A4'; family: ServiceFamily; right: RightRule };

/** For each kind of service: the appendix of the law, its family, and the right that it uses up. */
export const SERVICES = {
  PROSTHETIC_ORTHOPAEDIC_AID: { appendix: 'A3', family: 'fitting', right: 'TERM_OF_PRODUCT' },
  SURDO_TECHNICAL_MEANS: { appendix: 'A3', family: 'goods', right: 'TERM_OF_PRODUCT' },
  TYPHLO_TECHNICAL_MEANS: { appendix: 'A3', family: 'goods', right: 'TERM_OF_PRODUCT' },
  MANDATORY_HYGIENE_MEANS: { appendix: 'A3', family: 'goods', right: 'NORM_OF_YEAR' },
  PERSONAL_ASSISTANT: { appendix: 'A1', family: 'hours', right: 'HOURS_OF_DAY' },
  SIGN_LANGUAGE_SPECIALIST: { appendix: 'A1', family: 'hours', right: 'HOURS_OF_YEAR' },
  SANATORIUM_RESORT_TREATMENT: { appendix: 'A2', family: 'stay', right: 'ORDERS_OF_YEAR' },
  WHEELCHAIR: { appendix: 'A4', family: 'goods', right: 'TERM_OF_USE_GROUP' },
} as const satisfies Record<ServiceKind, Service>;
