import type { GraphQLFormattedError } from 'graphql';
import { catalogue } from '../refusals.ts';
import { type Asked, askedPlaces, type Place } from './asked-places.ts';
import type { SubgraphAnswer } from './subgraph.ts';

/**
 * Returns the answer with an error for every null that is not a value: an error of the whole call is repeated at each requested
 * field, and an entity that the subgraph does not return is `NOT_FOUND`. Without this a client would see nulls without a reason.
 */
export function placeErrors(answer: SubgraphAnswer, asked: Asked): SubgraphAnswer {
  const { data, errors = [] } = answer;
  const ofFields = errors.flatMap((error) =>
    error.path || data ? [error] : askedPlaces(asked).map((path) => ({ ...error, path })),
  );
  const placed = [...ofFields, ...missingEntities(answer).map(toNotFound)];
  return placed.length === 0 ? answer : { ...answer, errors: placed };
}

/** Returns the paths of null rows without an error. */
function missingEntities({ data, errors = [] }: SubgraphAnswer): Place[] {
  const entities: unknown = data?.['_entities'];
  if (!Array.isArray(entities)) return [];
  const explained = new Set(errors.map(({ path }) => path?.[1]));
  return entities.flatMap((entity, index) => (entity === null && !explained.has(index) ? [['_entities', index]] : []));
}

/** The same sentence for a row that does not exist and for one that the actor may not see. */
function toNotFound(path: Place): GraphQLFormattedError {
  const messages = catalogue.NOT_FOUND;
  return { message: messages.en, path, extensions: { code: 'NOT_FOUND', messages } };
}
