import type { PlainDate } from '@aleumet/domain';
import { BY_ID, type PageArguments, type SortOrder } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';
import type { Application } from './application.ts';

/** An application's status as clients see it: where the result is stands beside it. */
export const SHOWN_STATUSES = ['ACCEPTANCE_REFUSED', 'ACCEPTED', 'GRANTED', 'SERVICE_REFUSED'] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];
export type ResultPlace = 'AT_DEPARTMENT' | 'AT_STATE_CORPORATION' | 'RETURNED_TO_DEPARTMENT' | 'REQUESTED_BACK' | 'HANDED_OVER';

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

const STATUS_OF_PLACE = {
  AT_DEPARTMENT: 'resultReady',
  AT_STATE_CORPORATION: 'atCorporation',
  RETURNED_TO_DEPARTMENT: 'returned',
  REQUESTED_BACK: 'requestedBack',
  HANDED_OVER: 'handedOver',
} as const satisfies Record<ResultPlace, Application['status']>;

const CONDITIONS: Record<ShownStatus, Prisma.ApplicationWhereInput> = {
  ACCEPTANCE_REFUSED: { status: 'acceptanceRefused' },
  ACCEPTED: { status: 'accepted' },
  GRANTED: { decision: { path: ['outcome'], equals: 'GRANTED' } },
  SERVICE_REFUSED: { decision: { path: ['outcome'], equals: 'REFUSED' } },
};

/** Where the result is, by the status. */
export function placeOf(status: Application['status']): ResultPlace | null {
  const entry = Object.entries(STATUS_OF_PLACE).find(([, one]) => one === status);
  return entry === undefined ? null : (entry[0] as ResultPlace);
}

/** The filter as a condition of the query. */
export function toWhere(filter: ApplicationListing['filter'], today: PlainDate): Prisma.ApplicationWhereInput {
  const { statuses, kind, channel, personId, measureId, caseNo, isOverdue, dueTo, resultPlace } = filter;
  const late: Prisma.ApplicationWhereInput = { status: 'accepted', dueOn: { lt: toDate(today) } };
  return {
    ...(kind && { kind }),
    ...(channel && { channel }),
    ...(personId && { personId }),
    ...(measureId && { measureId }),
    ...(caseNo && { caseNo }),
    AND: [
      statuses ? { OR: statuses.map((one) => CONDITIONS[one]) } : {},
      isOverdue == null ? {} : isOverdue ? late : { NOT: late },
      dueTo ? { dueOn: { lte: new Date(dueTo) } } : {},
      resultPlace ? { status: STATUS_OF_PLACE[resultPlace] } : {},
    ],
  };
}

/** The orders of the list; the last column decides between equals. An application whose acceptance was refused has no term: it comes last. */
export const ORDERS = {
  DUE_ON: [{ column: 'dueOn', kind: 'moment', direction: 'asc', isNullable: true }, BY_ID],
  RECEIVED_AT: [
    { column: 'receivedAt', kind: 'moment', direction: 'asc' },
    { column: 'seq', kind: 'bigint', direction: 'asc' },
  ],
  NEWEST: [{ column: 'seq', kind: 'bigint', direction: 'desc' }],
} satisfies Record<ApplicationListing['order'], SortOrder>;
