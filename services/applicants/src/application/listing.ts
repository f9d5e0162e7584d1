import type { PlainDate } from '@aleumet/domain';
import { BY_ID, type PageArguments, type SortOrder } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import { type Decision, DECISION_OUTCOMES, type ResultPlace, type ShownStatus } from './application.ts';

type Maybe<Value> = Value | null | undefined;
export type ApplicationListing = {
  filter: {
    statuses?: Maybe<readonly ShownStatus[]>;
    kind?: Maybe<string>;
    channel?: Maybe<string>;
    personId?: Maybe<string>;
    measureId?: Maybe<string>;
    caseNo?: Maybe<string>;
    isOverdue?: Maybe<boolean>;
    dueTo?: Maybe<string>;
    resultPlace?: Maybe<ResultPlace>;
  };
  order: 'DUE_ON' | 'RECEIVED_AT' | 'NEWEST';
  page: PageArguments;
};

/** The filter as a condition of the query. */
export function toWhere(filter: ApplicationListing['filter'], today: PlainDate): Prisma.ApplicationWhereInput {
  const { statuses, kind, channel, personId, measureId, caseNo, isOverdue, dueTo, resultPlace } = filter;
  const late: Prisma.ApplicationWhereInput = { status: 'ACCEPTED', dueOn: { lt: toDate(today) } };
  return {
    ...(kind && { kind }),
    ...(channel && { channel }),
    ...(personId && { personId }),
    ...(measureId && { measureId }),
    ...(caseNo && { caseNo }),
    AND: [
      statuses ? { OR: statuses.map((one) => (isOutcome(one) ? { decisionOutcome: one } : { status: one })) } : {},
      isOverdue == null ? {} : isOverdue ? late : { NOT: late },
      dueTo ? { dueOn: { lte: new Date(dueTo) } } : {},
      resultPlace ? { status: resultPlace } : {},
    ],
  };
}

function isOutcome(status: ShownStatus): status is Decision['outcome'] {
  return DECISION_OUTCOMES.some((one) => one === status);
}

/**
 * The sort orders of the list; the last column makes each order unique. Applications whose acceptance was refused have no deadline,
 * and come last.
 */
export const ORDERS = {
  DUE_ON: [{ column: 'dueOn', kind: 'moment', direction: 'asc', isNullable: true }, BY_ID],
  RECEIVED_AT: [
    { column: 'receivedAt', kind: 'moment', direction: 'asc' },
    { column: 'seq', kind: 'bigint', direction: 'asc' },
  ],
  NEWEST: [{ column: 'seq', kind: 'bigint', direction: 'desc' }],
} satisfies Record<ApplicationListing['order'], SortOrder>;
