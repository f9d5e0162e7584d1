import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import type { SubgraphSource } from '../src/composition/compose-supergraph.ts';

/** Whose entity a type is: the service that decides about it. Only types that several services name. */
export const OWNERS: Readonly<Record<string, string>> = {
  Person: 'applicants',
  Department: 'applicants',
  Specialist: 'applicants',
  Application: 'applicants',
  Invitation: 'applicants',
  Measure: 'irp',
  QueueEntry: 'queue',
  Provider: 'providers',
  Offer: 'providers',
  Order: 'orders',
  Act: 'orders',
};

/** A field as the schema of one service declares it. */
export type ServiceField = {
  service: string;
  type: string;
  name: string;
  isEntity: boolean;
  isNonNull: boolean;
  /** Whether each of its values is there: each in the list, when it is one. */
  isEachNonNull: boolean;
  /** Its type without lists and marks. */
  of: string;
  /** Kinds of actor that may ask for the field, for its type, and for anything of what it leads to. */
  access: { field: Access; type: Access; target: Access | undefined };
};

type Access = ReadonlySet<string>;

/** The fields of the types of one service; what identifies an entity, or is told by another service, is left out. */
export function fieldsOf({ name: service, sdl }: SubgraphSource): ServiceField[] {
  const types = objectTypesOf(parse(sdl));
  const accessOf = new Map(types.map((type) => [type.name.value, readAccess(type.directives)]));
  return types.flatMap((type) =>
    (type.fields ?? []).filter(isOwnWord).map((field) => ({
      service,
      type: type.name.value,
      name: field.name.value,
      isEntity: has(type.directives, 'key'),
      isNonNull: field.type.kind === Kind.NON_NULL_TYPE,
      isEachNonNull: eachOf(field.type).kind === Kind.NON_NULL_TYPE,
      of: namedType(field.type),
      access: {
        field: readAccess(field.directives) ?? readAccess(type.directives) ?? new Set(),
        type: readAccess(type.directives) ?? new Set(),
        target: accessOf.get(namedType(field.type)),
      },
    })),
  );
}

/** Why an answer may lack the field, though the row is there; undefined when it never does. */
export function mayBeMissing({ service, type, of, access }: ServiceField): string | undefined {
  if (type === 'Query' || type === 'Mutation') return 'is one of several fields of the root';
  if (OWNERS[type] !== undefined && OWNERS[type] !== service) return `is added to an entity of ${OWNERS[type]}`;
  if (OWNERS[of] !== undefined && OWNERS[of] !== service) return `leads to an entity of ${OWNERS[of]}`;
  if (!includes(access.field, access.type)) return 'is for fewer kinds of actor than its type';
  if (access.target && !includes(access.target, access.field)) return `leads to ${of}, which is for fewer kinds of actor`;
  return undefined;
}

function objectTypesOf({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
}

function isOwnWord({ name, directives }: FieldDefinitionNode): boolean {
  return name.value !== 'id' && !has(directives, 'external');
}

function has(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

function readAccess(directives: readonly ConstDirectiveNode[] | undefined): Access | undefined {
  const value = directives?.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value;
  if (value?.kind !== Kind.LIST) return undefined;
  return new Set(value.values.map((one) => (one.kind === Kind.ENUM ? one.value : '')));
}

function includes(wide: Access, narrow: Access): boolean {
  return wide.has('ANYONE') || [...narrow].every((kind) => wide.has(kind));
}

/** The type of the values in a list; of anything else, its own. */
function eachOf(type: TypeNode): TypeNode {
  const list = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return list.kind === Kind.LIST_TYPE ? list.type : type;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
