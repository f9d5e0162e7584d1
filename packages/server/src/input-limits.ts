import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNullableType,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
} from 'graphql';
import { between, InvalidInput } from '@aleumet/domain';
import type { RequestContext } from './request-context.ts';

type Limits = { least: number; most: number };
/** Throws `InvalidInput` with the path of the first value outside its limits. */
type Check = (value: unknown, path: string) => void;
type NamedCheck = readonly [name: string, check: Check];
type Field = GraphQLFieldConfig<unknown, RequestContext>;

/** Adds the check of `@between` to every resolver whose arguments, or their fields, have limits. */
export function enforceInputLimits(schema: GraphQLSchema): GraphQLSchema {
  const checkOf = createCheckOf(schema);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const checks = Object.entries(field.args ?? {}).flatMap(([name, arg]) => named(name, checkOf(arg)));
      return checks.length > 0 ? checked(field, checks) : undefined;
    },
  });
}

function checked(field: Field, checks: readonly NamedCheck[]): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: (...request) => {
      for (const [name, check] of checks) check(request[1][name], name);
      return resolve(...request);
    },
  };
}

/**
 * Creates the checks of arguments. Those of an input type are created with its first value, because an input type may contain
 * itself.
 */
function createCheckOf(schema: GraphQLSchema): (input: GraphQLArgumentConfig | GraphQLInputField) => Check | undefined {
  const ofFields = new Map<GraphQLInputObjectType, readonly NamedCheck[]>();

  function ofInput(input: GraphQLArgumentConfig | GraphQLInputField): Check | undefined {
    const limits = getDirective(schema, input, 'between')?.[0] as Limits | undefined;
    const inside = ofType(input.type);
    if (!limits) return inside;
    return (value, path) => {
      if (value == null) return;
      requireWithin(value, limits, path);
      inside?.(value, path);
    };
  }
  function ofType(given: GraphQLInputType): Check | undefined {
    const type = getNullableType(given);
    if (isListType(type)) return ofItems(ofType(type.ofType));
    if (!isInputObjectType(type)) return undefined;
    return (value, path) => {
      const checks = ofFields.get(type) ?? checksOf(type);
      ofFields.set(type, checks);
      for (const [name, check] of checks) if (isObject(value)) check(Reflect.get(value, name), `${path}.${name}`);
    };
  }
  function checksOf(type: GraphQLInputObjectType): NamedCheck[] {
    return Object.values(type.getFields()).flatMap((field) => named(field.name, ofInput(field)));
  }
  return ofInput;
}

function named(name: string, check: Check | undefined): NamedCheck[] {
  return check ? [[name, check]] : [];
}

function ofItems(check: Check | undefined): Check | undefined {
  return check && ((value, path) => Array.isArray(value) && value.forEach((item, at) => check(item, `${path}.${at}`)));
}

/** Checks that the number, the number of items, or the amount of money is within the limits. */
function requireWithin(value: unknown, limits: Limits, path: string): void {
  if (typeof value === 'number') between(value, limits, path);
  else if (Array.isArray(value)) requireCount(value, limits, path);
  else if (isObject(value) && 'tiyn' in value) between(Number(value.tiyn), limits, `${path}.tiyn`);
}

function requireCount({ length }: readonly unknown[], limits: Limits, path: string): void {
  if (length < limits.least || length > limits.most) throw new InvalidInput(path, 'WRONG_COUNT', limits);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
