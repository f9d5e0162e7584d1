import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { momentOf } from '@aleumet/domain';
import type { Actor } from '../src/actor.ts';
import { createSubgraph } from '../src/create-subgraph.ts';
import { createLogger } from '../src/logger.ts';
import type { RequestContext } from '../src/request-context.ts';
import { machineClock } from '../src/test-clock.ts';

export const ROOM = '0190a8a0-0600-7000-8000-000000000001';
export const REQUEST = 'request-1';
export const room = { __typename: 'Room', id: ROOM, beds: 2, price: 1_500_000, since: '2026-02-02' };

const sentence = {
  en: 'The room is taken until {until}.',
  kk: 'Бөлме {until} дейін бос емес.',
  ru: 'Комната занята до {until}.',
};

/** What answers for a room, asked as a field or as an entity. */
export type FindRoom = (reference: { id: string }) => unknown;

/** A subgraph of one house, with what it logs in a file. */
export function createRooms(findRoom: FindRoom = () => room, listRooms: () => unknown = () => null) {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  const file = join(folder, 'log');
  const resolvers = {
    Query: {
      ...{ room: findRoom, rooms: listRooms },
      ...{ given: (_root: unknown, args: object) => JSON.stringify(args), arrive: () => 'welcome' },
    },
    Room: { __resolveReference: findRoom },
    Stay: { total: ({ nights }: { nights: number }) => nights * room.price },
  };
  const log = createLogger('rooms', 'info', file);
  const schemaUrl = new URL('rooms.graphql', import.meta.url);
  const { server } = createSubgraph({ schemaUrl, resolvers, catalogue: { ROOM_TAKEN: sentence }, log });
  return {
    ...{ server, log },
    ask: async (actor: Actor, query: string, variables: Record<string, unknown> = {}) => {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: contextFor(actor) });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      const { data, errors = [] } = structuredClone(body.singleResult);
      return { data, errors };
    },
    logged: (): Record<string, unknown>[] =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function contextFor(actor: Actor): RequestContext {
  return { actor, requestId: REQUEST, moment: momentOf(machineClock) };
}
