import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sizeRefusals } from '@aleumet/server';
import { connectOverHttp } from '../src/server.ts';
import { startToyGateway } from './toy-gateway.ts';

const REQUEST = '0198c0de-6b1f-7a52-9c3d-5e8f0a1b2c3d';

describe('a gateway that serves', () => {
  it('is live and ready, and gives every answer a request id', async () => {
    await using toy = await startToyGateway('in process');
    const live = await toy.gateway.app.inject('/health/live');
    const ready = await toy.gateway.app.inject({ url: '/health/ready', headers: { 'x-request-id': REQUEST } });
    expect([live.json(), ready.json(), ready.headers['x-request-id']]).toEqual([
      { status: 'live' },
      { status: 'serving' },
      REQUEST,
    ]);
  });

  it('answers introspection', async () => {
    await using toy = await startToyGateway('in process');
    const { body } = await toy.ask(getIntrospectionQuery());
    expect(body).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('refuses an operation that nests too deep', async () => {
    await using toy = await startToyGateway('in process');
    const deep = 'sibling { sibling { sibling { sibling { sibling { id } } } } }';
    expect(await toy.ask(`{ book(id: "1") { ${deep} } }`)).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The operation is nested too deeply.',
            extensions: {
              code: 'OPERATION_TOO_DEEP',
              details: { actual: 7, allowed: 6 },
              messages: sizeRefusals.OPERATION_TOO_DEEP,
            },
          },
        ],
      },
    });
  });

  it('refuses an operation with too many aliases', async () => {
    await using toy = await startToyGateway('in process');
    expect((await toy.ask('{ a: loans b: loans c: loans d: loans }')).body).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_ALIASES', details: { actual: 4, allowed: 3 } } }],
    });
  });

  it.each([
    ['OPERATION_TOO_DEEP', `{ book(id: "1") { ${'sibling { '.repeat(6)} id ${'}'.repeat(6)} } }`],
    ['TOO_MANY_ALIASES', '{ a: loans b: loans c: loans d: loans }'],
    ['OPERATION_TOO_LARGE', `{ ${'loans '.repeat(301)} }`],
    ['ANSWER_TOO_LARGE', '{ shelf(first: 100) { nodes { shelf(first: 100) { nodes { id } } } } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ loans noSuchField }'],
    ['BAD_USER_INPUT', 'query ($id: ID!) { loans book(id: $id) { id } }'],
  ])('asks no subgraph for an operation that it refuses: %s', async (code, query) => {
    await using toy = await startToyGateway('in process');
    expect((await toy.ask(query)).body).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(toy.federation.seen).toEqual([]);
    await toy.ask('{ loans }');
    expect(toy.federation.seen).toHaveLength(1);
  });

  it('refuses a body that is too large or no JSON, in the form of GraphQL errors', async () => {
    await using toy = await startToyGateway('in process');
    const headers = { 'content-type': 'application/json' };
    const large = await toy.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: `{"query":"${'x'.repeat(10_001)}"}`,
    });
    const broken = await toy.gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: '{' });
    expect([large.statusCode, broken.statusCode]).toEqual([413, 400]);
    expect([large, broken].map((answer) => answer.json().errors[0].extensions.code)).toEqual(['BAD_REQUEST', 'BAD_REQUEST']);
  });

  it('refuses batches and what a foreign page can send without asking', async () => {
    await using toy = await startToyGateway('in process');
    const batch = await toy.gateway.app.inject({ method: 'POST', url: '/graphql', payload: [{ query: '{ loans }' }] });
    const plain = await toy.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{ loans }"}',
    });
    expect([batch.statusCode, plain.statusCode]).toEqual([400, 400]);
  });
});

describe('a gateway whose subgraph is down', () => {
  it('says which part failed by a code, without the address', async () => {
    await using toy = await startToyGateway('over HTTP', { connect: connectOverHttp(() => 'http://127.0.0.1:1/graphql') });
    expect((await toy.ask('{ loans }')).body).toEqual({
      errors: [
        {
          message: 'A part of the portal does not respond. Try again later.',
          path: ['loans'],
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
      data: null,
    });
  });
});

describe('a gateway whose supergraph is broken', () => {
  it('does not start', async () => {
    await expect(startToyGateway('in process', { supergraph: 'type Query { a: Int }' })).rejects.toThrow();
  });
});

describe('a gateway that stops', () => {
  it('answers the request under way, is no longer ready, and takes no new one', async () => {
    await using toy = await startToyGateway('over HTTP');
    const url = await toy.gateway.listen({ host: '127.0.0.1', port: 0 });
    const underWay = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ silent }' }),
    });
    await toy.federation.silenceBegan;
    const stopping = toy.gateway.stop();
    const live = () => fetch(`${url}/health/live`).then(({ status }) => `status ${status}`, String);
    await expect.poll(live, { timeout: 4000 }).toContain('fetch failed');
    toy.federation.silence.resolve('spoken');
    expect(await (await underWay).json()).toEqual({ data: { silent: 'spoken' } });
    await stopping;
  });
});
