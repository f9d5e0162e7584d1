import { createReads, type Reads } from '../../../services/providers/src/reads.ts';
import { startProviders } from '../../../services/providers/test/world.ts';
import { cursorAt, each, idsOf, KIND, named, type Questions, REGION, type Room, rowAt } from '../questions.ts';

type World = Awaited<ReturnType<typeof startProviders>>;

/** The register: a hundredth of `size`, and its offers. */
export async function openProviders(): Promise<Room> {
  const world = await startProviders();
  const others = { sweep: { 'nothing is left behind': world.sweep } };
  return {
    url: world.deps.databaseUrl,
    findQuestions: async () => new Map([...named(await findReads(world)), ...named(others)]),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

async function findReads({ deps: { db } }: World): Promise<Questions<Reads>> {
  const { providers, offers } = createReads(db);
  const fresh = () => createReads(db);
  const page = await idsOf(db, 'SELECT id FROM providers LIMIT 20');
  const shown = await idsOf(db, 'SELECT id FROM offers LIMIT 20');
  const [named90, priced90] = [
    await rowAt(db, 'SELECT * FROM providers ORDER BY name_kk, id'),
    await rowAt(db, 'SELECT * FROM offers ORDER BY price_tiyn, id'),
  ];
  const afterName = cursorAt(await providers.list({}, {}, 'NAME_KK'), [named90['name_kk'], named90['id']]);
  const afterPrice = cursorAt(await offers.list({}, {}, 'PRICE_ASC'), [String(priced90['price_tiyn']), priced90['id']]);
  const chosen = { kind: KIND, region: REGION, status: 'published' } as const;
  return {
    providers: {
      find: { 'a page': () => each(page, fresh().providers.find) },
      findAgain: { one: () => providers.find(page[0] ?? '') },
      findByBin: { one: () => fresh().providers.findByBin('bin 7') },
      list: {
        'by name': () => fresh().providers.list({}, {}, 'NAME_KK'),
        'by name, at 90 %': () => fresh().providers.list({ after: afterName }, {}, 'NAME_KK'),
        newest: () => fresh().providers.list({}, {}, 'NEWEST'),
        'of a region': () => fresh().providers.list({}, { region: REGION, kind: KIND }, 'NAME_RU'),
      },
    },
    offers: {
      find: { 'a page': () => each(shown, fresh().offers.find) },
      findAgain: { one: () => offers.find(shown[0] ?? '') },
      ofProvider: {
        'of 20 providers': () =>
          each(
            page,
            (
              (own) => (one) =>
                own.ofProvider(one, 'published', {})
            )(fresh().offers),
          ),
      },
      list: {
        cheapest: () => fresh().offers.list({}, {}, 'PRICE_ASC'),
        'cheapest, at 90 %': () => fresh().offers.list({ after: afterPrice }, {}, 'PRICE_ASC'),
        'dearest of a region': () => fresh().offers.list({}, chosen, 'PRICE_DESC'),
        'newest of a region': () => fresh().offers.list({}, chosen, 'NEWEST'),
      },
      findLeftBehind: { 'nothing is left behind': () => fresh().offers.findLeftBehind([]) },
    },
  };
}
