import { describe, expect, it } from 'vitest';
import { startToyGateway, WAYS } from './toy-gateway.ts';

const REQUEST = '0198c0de-6b1f-7a52-9c3d-5e8f0a1b2c3d';
const UNAVAILABLE = 'A part of the portal does not respond. Try again later.';
const FAULT = 'An internal error occurred. Include the request id when you report it.';

describe.each(WAYS)('a federation that answers %s', (way) => {
  it('is joined into one answer', async () => {
    await using toy = await startToyGateway(way);
    expect(await toy.ask('{ book(id: "7") { title borrower sibling { borrower } } loans }')).toEqual({
      status: 200,
      body: { data: { book: { title: 'book 7', borrower: 'reader of 7', sibling: { borrower: 'reader of 71' } }, loans: 3 } },
    });
  });

  it('changes state by mutations', async () => {
    await using toy = await startToyGateway(way);
    expect((await toy.ask('mutation { rename(id: "7", title: "T") { id title borrower } }')).body).toEqual({
      data: { rename: { id: '7', title: 'T', borrower: 'reader of 7' } },
    });
  });

  it('gets the token and the request id, and no other header of the client', async () => {
    await using toy = await startToyGateway(way);
    const sent = { authorization: 'Bearer me', 'x-request-id': REQUEST, cookie: 'session=1', 'x-role': 'operator' };
    expect((await toy.ask('{ whoAmI }', sent)).body).toEqual({ data: { whoAmI: 'Bearer me' } });
    const fromClient = toy.federation.seen.map(({ authorization, 'x-request-id': requestId, cookie, 'x-role': role }) => ({
      authorization,
      requestId,
      cookie,
      role,
    }));
    expect(fromClient).toEqual([{ authorization: 'Bearer me', requestId: REQUEST }]);
  });

  it('keeps the code and details of a refusal', async () => {
    await using toy = await startToyGateway(way);
    expect((await toy.ask('{ refused { id } }')).body).toEqual({
      data: { refused: null },
      errors: [
        { message: 'Not in the shelf.', path: ['refused'], extensions: { code: 'BOOK_LENT', details: { until: '2026-03-10' } } },
      ],
    });
  });

  it("refuses a broken token in the subgraph, with the subgraph's own code", async () => {
    await using toy = await startToyGateway(way);
    expect((await toy.ask('{ loans }', { authorization: 'Bearer broken' })).body).toMatchObject({
      errors: [{ message: 'The token is broken.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('hides a fault behind the request id', async () => {
    await using toy = await startToyGateway(way);
    expect((await toy.ask('{ crashed { id } loans }', { 'x-request-id': REQUEST })).body).toEqual({
      data: { crashed: null, loans: 3 },
      errors: [{ message: FAULT, path: ['crashed'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST } }],
    });
  });

  it('loses only the fields of a subgraph that is silent too long', async () => {
    await using toy = await startToyGateway(way, { upstreamTimeout: 1_000 });
    expect((await toy.ask('{ silent loans }')).body).toEqual({
      data: { silent: null, loans: 3 },
      errors: [{ message: UNAVAILABLE, path: ['silent'], extensions: { code: 'UNAVAILABLE' } }],
    });
  });
});
