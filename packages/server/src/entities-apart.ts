type Fields = { __resolveReference?: (...given: unknown[]) => unknown };

/**
 * Lets every `__resolveReference` reject instead of throw. `_entities` calls one after the other, so what one throws at once would take the
 * others with it; a rejection costs the place of its own entity.
 */
export function entitiesApart(resolvers: object): object {
  return Object.fromEntries(Object.entries<Fields>({ ...resolvers }).map(([type, fields]) => [type, apart(fields)]));
}

function apart(fields: Fields): Fields {
  const { __resolveReference: find } = fields;
  return find ? { ...fields, __resolveReference: async (...given) => find(...given) } : fields;
}
