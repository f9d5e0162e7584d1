import { asks, type HostileRequest } from '../hostile-request.ts';

/** Requests that are refused because of their size. */
export const size: readonly HostileRequest[] = [
  {
    saw: 'a body of two megabytes',
    send: asks(() => ({ query: `{ __typename } #${'x'.repeat(2_000_000)}` })),
    gets: { status: 413, code: 'BAD_REQUEST' },
  },
];
