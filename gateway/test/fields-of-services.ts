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

/** The service that owns a type. Only types that several services declare. */
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
  /** Whether each of its values is non-null; for a list, each item. */
  isEachNonNull: boolean;
  /** Its type without list and non-null wrappers. */
  of: string;
  /** Kinds of actor that may read the field, its type, and at least one field of the type it returns. */
  access: { field: Access; type: Access; target: Access | undefined };
};

type Access = ReadonlySet<string>;

/** Returns the fields of the types of one service, without keys of entities and fields owned by another service. */
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

/** Returns why the field may be null although the row exists; undefined when it never is. */
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

/** Returns the item type of a list; otherwise the type itself. */
function eachOf(type: TypeNode): TypeNode {
  const list = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return list.kind === Kind.LIST_TYPE ? list.type : type;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
