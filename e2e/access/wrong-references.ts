import type { EntityField } from './entity-fields.ts';

const GOOD_FORM = '0190ffff-ffff-7fff-8fff-ffffffffffff';

/** Values instead of a key that have caused a database, a cache or a resolver to fail. */
const NO_KEYS: readonly unknown[] = [
  ...[null, 7, true, '', 'x', '\0', `${GOOD_FORM}\0`, '\uD83D', "'; DROP TABLE orders; --", '9'.repeat(1_000_000)],
  ...[[], [GOOD_FORM], {}, { id: GOOD_FORM }, { toString: 'x' }],
];

/** References that no gateway sends; each may only cause an error at its own path. */
export function wrongReferences({ type }: Pick<EntityField, 'type'>): readonly unknown[] {
  const reference = { __typename: type.name, id: GOOD_FORM };
  const external = type.fields.filter(({ isExternal }) => isExternal).map(({ name }) => name);
  return [
    ...[7, true, 'x', [], {}, [reference], { id: GOOD_FORM }, { __typename: type.name }],
    ...[
      'NoSuchType',
      'Query',
      'Money',
      'UUID',
      '_Entity',
      'constructor',
      '',
      '\0',
      'A'.repeat(1_000_000),
      7,
      null,
      {},
      [type.name],
    ].map((__typename) => ({ ...reference, __typename })),
    ...NO_KEYS.map((id) => ({ ...reference, id })),
    ...external.flatMap((name) => NO_KEYS.filter((value) => value !== null).map((value) => ({ ...reference, [name]: value }))),
  ];
}

type Told = { data?: { _entities?: (object | null)[] } | null; errors?: { path?: unknown[]; extensions?: { code?: string } }[] };

/** Returns the problems of an answer about a valid reference, the invalid ones, and the valid one again. */
export function problemsOf(text: string, alone: string, count: number): string[] {
  const { data, errors = [] }: Told = JSON.parse(text);
  const entities = data?._entities;
  if (!entities) return [`no entities: ${text.slice(0, 300)}`];
  const { data: expected }: Told = JSON.parse(alone);
  const [first] = expected?._entities ?? [];
  const isKept = [entities[0], entities.at(-1)].every((entity) => JSON.stringify(entity) === JSON.stringify(first));
  const untyped = errors.filter(({ extensions }) => !/^(?!INTERNAL)[A-Z_]+$/.test(extensions?.code ?? ''));
  const shown = entities.slice(1, count - 1).filter((entity) => entity !== null);
  return [
    ...(isKept && entities.length === count ? [] : [`the good ones are lost: ${text.slice(0, 300)}`]),
    ...shown.map((entity) => `a wrong one is answered: ${JSON.stringify(entity).slice(0, 200)}`),
    ...untyped.slice(0, 3).map((error) => JSON.stringify(error).slice(0, 300)),
  ];
}
