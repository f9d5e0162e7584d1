import { asks, type HostileRequest, post } from '../hostile-request.ts';

const unknownKeys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown${at}`, at]));

const accents = `a${'\u0315'.repeat(1_990)}${'\u0316'.repeat(1_990)}`;
const id = '0190ffff-ffff-7fff-8fff-ffffffffffff';
const words = { meals: 'x', diagnostics: 'x', treatment: 'x', address: 'x', phone: '+77012345678' };
const kinds = { kind: 'SANATORIUM_RESORT_TREATMENT', unit: 'BED_DAY', profile: 'GENERAL', region: '75' };
const offer = { id, ...words, ...kinds, price: { tiyn: 1 }, arrivalTime: '12:00', departureTime: '10:00' };
const bed = { id, placeType: 'x', bedType: 'x', heightCm: 50, floor: 1, roomArea: 10, otherBeds: 0 };

/** Variables that are completely invalid. */
export const variables: readonly HostileRequest[] = [
  {
    saw: 'an input object with 6,000 unknown keys blocks the gateway for minutes and is answered with 37 MB',
    send: asks(() => ({
      query: 'query ($filter: OrderFilter) { orders(filter: $filter) { nodes { id } } }',
      variables: { filter: unknownKeys(6_000) },
    })),
    gets: { status: 400, code: 'BAD_USER_INPUT' },
  },
  {
    saw: '80,000 wrong values of an enum take a minute and 80,000 log lines',
    send: asks(() => ({
      query: 'query ($statuses: [OrderStatus!]) { orders(filter: { statuses: $statuses }) { nodes { id } } }',
      variables: { statuses: Array.from({ length: 80_000 }, () => 'X') },
    })),
    gets: { status: 400, code: 'VARIABLES_TOO_LARGE' },
  },
  {
    saw: '19,000 wrong values of an enum, one error each',
    send: asks(() => ({
      query: 'query ($statuses: [OrderStatus!]) { orders(filter: { statuses: $statuses }) { nodes { id } } }',
      variables: { statuses: Array.from({ length: 19_000 }, () => 'X') },
    })),
    gets: { status: 400, code: 'BAD_USER_INPUT' },
  },
  {
    saw: 'a list in the variables, 100,000 deep, ends in a stack overflow on the way to a subgraph',
    send: ({ url }) =>
      post(
        url,
        `{"query":"query ($id: UUID!) { department(id: $id) { id } }","variables":{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      ),
    gets: { status: 400, code: 'VARIABLES_TOO_LARGE' },
  },
  {
    saw: 'a hundred texts with four thousand accents on one letter hold up everybody for four seconds',
    send: asks(() => ({
      query: 'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id } }',
      variables: { input: { ...offer, beds: Array.from({ length: 100 }, () => ({ ...bed, accessibility: accents })) } },
    })),
    gets: { status: 200, code: 'BAD_USER_INPUT' },
  },
];
