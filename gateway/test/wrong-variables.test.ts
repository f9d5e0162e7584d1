import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startToyGateway } from './toy-gateway.ts';

const supergraph = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');

const NEEDED = {
  en: 'A value is required here.',
  kk: 'Мұнда мән қажет.',
  ru: 'Здесь значение обязательно.',
};
const NOT_READABLE = {
  en: 'The value does not have the type of the field.',
  kk: 'Мән өріс қабылдайтын түрде емес.',
  ru: 'Значение не того вида, который принимает поле.',
};
const NOT_ONE_OF = {
  en: 'Not one of the values that the field accepts.',
  kk: 'Өріс қабылдайтын сөздердің бірі емес.',
  ru: 'Не одно из слов, которые принимает поле.',
};
const NO_SUCH_FIELD = {
  en: 'There is no field with this name here.',
  kk: 'Мұнда мұндай атаулы өріс жоқ.',
  ru: 'Поля с таким именем здесь нет.',
};
const BEYOND = {
  en: 'The value is not between -2147483648 and 2147483647.',
  kk: 'Мән -2147483648 пен 2147483647 аралығында емес.',
  ru: 'Значение не между -2147483648 и 2147483647.',
};

const ARRIVAL = 'mutation ($input: RecordArrivalInput!) { recordArrival(input: $input) { id } }';
const LIST = 'query ($filter: OrderFilter, $first: Int) { orders(filter: $filter, first: $first) { nodes { id } } }';

/** Tests the answers of the gateway to invalid variables over the schema of the portal; no service is running. */
async function answerTo(query: string, variables: Record<string, unknown>): Promise<unknown> {
  await using toy = await startToyGateway('in process', {
    supergraph,
    connect: () => () => Promise.reject(new Error('a service was asked')),
  });
  const { statusCode, ...response } = await toy.gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
  });
  return { status: statusCode, ...JSON.parse(response.payload) };
}

const refusal = (details: { path: string; problem: string; least?: number; most?: number }, messages: { en: string }) => ({
  message: `${details.path}: ${messages.en}`,
  extensions: { code: 'BAD_USER_INPUT', details, messages },
});

describe('variables that the schema does not allow', () => {
  it.each([
    { saw: 'no input at all', query: ARRIVAL, variables: {}, errors: [refusal({ path: 'input', problem: 'NEEDED' }, NEEDED)] },
    {
      saw: 'no object',
      query: ARRIVAL,
      variables: { input: 7 },
      errors: [refusal({ path: 'input', problem: 'NOT_READABLE' }, NOT_READABLE)],
    },
    {
      saw: 'fields that are missing, null and unknown',
      query: ARRIVAL,
      variables: {
        input: { orderId: null, arrivedAt: '2026-03-02T09:00:00Z', identityDocument: 'yes', bedNotice: true, arrivedOn: 7 },
      },
      errors: [
        refusal({ path: 'input.orderId', problem: 'NEEDED' }, NEEDED),
        refusal({ path: 'input.identityDocument', problem: 'NOT_READABLE' }, NOT_READABLE),
        refusal({ path: 'input.sanatoriumCard', problem: 'NEEDED' }, NEEDED),
        refusal({ path: 'input.arrivedOn', problem: 'NO_SUCH_FIELD' }, NO_SUCH_FIELD),
      ],
    },
    {
      saw: 'a word that an enum does not have',
      query: LIST,
      variables: { filter: { statuses: ['ACCEPTED', 'DONE', 4] } },
      errors: [
        refusal({ path: 'filter.statuses.1', problem: 'NOT_ONE_OF' }, NOT_ONE_OF),
        refusal({ path: 'filter.statuses.2', problem: 'NOT_ONE_OF' }, NOT_ONE_OF),
      ],
    },
    {
      saw: 'a text for a number',
      query: LIST,
      variables: { first: '880314400015' },
      errors: [refusal({ path: 'first', problem: 'NOT_READABLE' }, NOT_READABLE)],
    },
    {
      saw: 'a number beyond 32 bits',
      query: LIST,
      variables: { first: 3_000_000_000 },
      errors: [refusal({ path: 'first', problem: 'OUT_OF_RANGE', least: -2_147_483_648, most: 2_147_483_647 }, BEYOND)],
    },
  ])('are refused like any other wrong value: $saw', async ({ query, variables, errors }) => {
    expect(await answerTo(query, variables)).toEqual({ status: 400, errors });
  });

  it('are refused without their value, which may be an IIN', async () => {
    expect(JSON.stringify(await answerTo(LIST, { first: '880314400015' }))).not.toContain('880314400015');
  });
});

describe('an operation that would fail on its way to a service', () => {
  it.each([
    ['a number that has no end', '{ offers(filter: { priceFrom: 1e999 }) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two operations and no name', 'query a { __typename } query b { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a kind of operation that there is not', 'subscription { orders }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('is refused as a mistake of the client: %s', async (_what, query, code) => {
    expect(await answerTo(query, {})).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
  });
});
