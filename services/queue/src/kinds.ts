import { type PlainDate, plainDate, type RightRule, SERVICES, type ServiceKind } from '@aleumet/domain';

/**
 * How a used right renews: on 1 January; with a new application, which is accepted when the replacement term or the norm year has
 * ended (A3-26b, A3-101, A4-25b), so that the entry has no next service; `NOT_KNOWN`: by recorded hours, which are not published to
 * the queue yet.
 */
const RENEWAL = {
  ORDERS_OF_YEAR: 'NEXT_YEAR',
  TERM_OF_PRODUCT: 'NEW_APPLICATION',
  TERM_OF_USE_GROUP: 'NEW_APPLICATION',
  NORM_OF_YEAR: 'NEW_APPLICATION',
  HOURS_OF_YEAR: 'NOT_KNOWN',
  HOURS_OF_DAY: 'NOT_KNOWN',
} as const satisfies Record<RightRule, 'NEXT_YEAR' | 'NEW_APPLICATION' | 'NOT_KNOWN'>;

/**
 * Returns the first day on which an entry that has used the right of `year` may be served again (A2-26a, GAP-8); null when there is
 * none.
 */
export function nextOnAfter(kind: ServiceKind, year: number): PlainDate | null {
  switch (RENEWAL[SERVICES[kind].right]) {
    case 'NEXT_YEAR':
      return plainDate(`${year + 1}-01-01`);
    case 'NEW_APPLICATION':
    case 'NOT_KNOWN':
      return null;
  }
}
