import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, GraphQLError, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import type { RequestContext } from './request-context.ts';

const FEDERATION_FIELDS = new Set(['_entities', '_service']);
const FEDERATION_TYPES = new Set(['_Service']);

/**
 * Adds the check of `@access` to every resolver: of root fields, of entities, and of fields read through `@requires`. Throws when
 * neither a field nor its type has `@access`, so that nothing becomes accessible by omission.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) => {
      if (FEDERATION_FIELDS.has(name) || FEDERATION_TYPES.has(typeName)) return undefined;
      const type = schema.getType(typeName);
      const rule = getDirective(schema, field, 'access')?.[0] ?? (type && getDirective(schema, type, 'access')?.[0]);
      if (!rule) throw new Error(`no @access on ${typeName}.${name} nor on its type`);
      return guarded(field, new Set<string>(rule['to']));
    },
  });
}

type Field = GraphQLFieldConfig<unknown, RequestContext>;

function guarded(field: Field, allowed: ReadonlySet<string>): Field {
  if (allowed.has('ANYONE')) return field;
  const resolve = field.resolve ?? defaultFieldResolver;
  const denials = new WeakMap<Actor, GraphQLError>(); // the same error for all rows of a request, because creating an error takes longer than reading a row
  return {
    ...field,
    resolve: (...request) => {
      const [, , { actor }, { parentType, fieldName }] = request;
      if (allowed.has(actor.kind)) return resolve(...request);
      const denial = denials.get(actor) ?? denied(actor, `${parentType.name}.${fieldName}`);
      denials.set(actor, denial);
      throw denial;
    },
  };
}

function denied(actor: Actor, field: string): GraphQLError {
  if (actor.kind === 'ANONYMOUS') {
    const message = actor.problem
      ? `The token was not accepted: ${actor.problem}.`
      : 'Log in first: an access token is required.';
    return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', field } });
  }
  return new GraphQLError(`${field} is not available to ${actor.kind}.`, { extensions: { code: 'FORBIDDEN', field } });
}
