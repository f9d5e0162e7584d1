import { describe, expect, it } from 'vitest';
import { connectInProcess } from '../src/server.ts';
import type { Subgraph } from '../src/subgraphs/subgraph.ts';
import { catalogue } from '../src/refusals.ts';
import { startToyGateway } from './toy-gateway.ts';

const books: Subgraph = async () => ({ data: { book: { __typename: 'Book', id: '7', title: 'book 7' } } });
const away: Subgraph = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:4105'));

async function ask(loans: Subgraph, query = '{ book(id: "7") { title borrower } }', first = books) {
  await using toy = await startToyGateway('in process', { connect: connectInProcess({ books: first, loans }) });
  return (await toy.ask(query)).body;
}

const notFound = { code: 'NOT_FOUND', messages: catalogue.NOT_FOUND };

describe('a page of which one service is away', () => {
  it('loses the fields of that service, each with an error at its place', async () => {
    const both = '{ books: book(id: "7") { title to: borrower } other: book(id: "7") { borrower } }';
    const two: Subgraph = async () => ({
      data: { books: { __typename: 'Book', id: '7', title: 'a' }, other: { __typename: 'Book', id: '7' } },
    });
    expect(await ask(away, both, two)).toMatchObject({
      data: { books: { title: 'a', to: null }, other: { borrower: null } },
      errors: [
        { path: ['books', 'to'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        { path: ['other', 'borrower'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ],
    });
  });

  it('has the same errors when the service answers that it cannot begin', async () => {
    const error = { message: 'A part does not answer.', extensions: { code: 'UNAVAILABLE' } };
    expect(await ask(async () => ({ errors: [error] }))).toEqual({
      data: { book: { title: 'book 7', borrower: null } },
      errors: [{ ...error, path: ['book', 'borrower'] }],
    });
  });
});

describe('a row that another service does not show', () => {
  it('is null with a code at its place', async () => {
    expect(await ask(async () => ({ data: { _entities: [null] } }))).toEqual({
      data: { book: { title: 'book 7', borrower: null } },
      errors: [{ message: catalogue.NOT_FOUND.en, path: ['book'], extensions: notFound }],
    });
  });

  it('keeps the code that the service gives', async () => {
    const error = { message: 'no', path: ['_entities', 0, 'borrower'], extensions: { code: 'FORBIDDEN' } };
    expect(await ask(async () => ({ data: { _entities: [null] }, errors: [error] }))).toEqual({
      data: { book: { title: 'book 7', borrower: null } },
      errors: [{ message: 'no', path: ['book', 'borrower'], extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('a row of a list that its service cannot show', () => {
  it('is null at its place, and the others have what other services add to them', async () => {
    const fault = { message: 'fault', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    const row = (id: string) => ({ __typename: 'Book', id, title: `book ${id}` });
    const shelf: Subgraph = async () => ({
      data: { shelf: [row('1'), null, row('3'), row('4')] },
      errors: [{ ...fault, path: ['shelf', 1] }],
    });
    const loans: Subgraph = async () => ({
      data: { _entities: [{ borrower: 'reader of 1' }, null, { borrower: 'reader of 4' }] },
      errors: [{ ...fault, path: ['_entities', 1] }],
    });
    expect(await ask(loans, '{ shelf { title borrower } }', shelf)).toMatchObject({
      data: {
        shelf: [
          { title: 'book 1', borrower: 'reader of 1' },
          null,
          { title: 'book 3', borrower: null },
          { title: 'book 4', borrower: 'reader of 4' },
        ],
      },
      errors: [{ path: ['shelf', 1] }, { path: ['shelf', 2] }],
    });
  });
});

describe('a service that breaks its schema', () => {
  it('never empties an answer without an error', async () => {
    const broken: Subgraph = async () => ({ data: { loans: null } });
    expect(await ask(broken, '{ loans }')).toMatchObject({
      data: null,
      errors: [{ path: ['loans'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } }],
    });
  });
});
