import { type InputValueDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { type Field, readSchema } from './contracts.ts';

/** Values that are valid; the ids do not exist. */
const SCALARS: Readonly<Record<string, string>> = {
  UUID: '"0190ffff-ffff-7fff-8fff-ffffffffffff"',
  Date: '"2026-06-01"',
  DateTime: '"2026-06-01T04:00:00.000Z"',
  Iin: '"880314400015"',
  Bin: '"040540000123"',
  Tiyn: '100',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  String: '"x"',
  Name: '"Әсел"',
  Line: '"x"',
  Text: '"x"',
  ReceivedText: '"x"',
  SignedText: '"x"',
  Signature: '"TUlN"',
  PhoneNumber: '"+77010000001"',
  Region: '"75"',
  DayTime: '"09:00"',
  Code: '"A3"',
  ServiceKind: 'SANATORIUM_RESORT_TREATMENT',
};

/** Required numbers with a specific range. */
const NAMED: Readonly<Record<string, string>> = { year: '2026' };

type Given = Readonly<Record<string, string | undefined>>;

/** Returns valid arguments, so that a user without access is refused for that reason only. */
export type WriteArguments = (field: Field, given?: Given) => string;

/**
 * Reads the inputs and enums of a subgraph. Given values are used first, with `deep` also inside inputs; required values that are
 * missing are generated.
 */
export function argumentWriter(subgraph: string, { deep = false } = {}): WriteArguments {
  const { definitions } = parse(readSchema(subgraph));

  function valueOf(type: TypeNode, inside: Given): string {
    if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type, inside);
    if (type.kind === Kind.LIST_TYPE) return `[${valueOf(type.type, inside)}]`;
    return SCALARS[type.name.value] ?? namedValue(type.name.value, inside);
  }
  function namedValue(name: string, inside: Given): string {
    const definition = definitions.find((one) => 'name' in one && one.name?.value === name);
    if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) return definition.values?.[0]?.name.value ?? 'null';
    if (definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return `{ ${written(definition.fields ?? [], inside)} }`;
    throw new Error(`no value for ${name}`);
  }
  function written(values: readonly InputValueDefinitionNode[], given: Given): string {
    const parts = values.map(({ name, type, defaultValue }) => {
      const value =
        given[name.value] ?? (type.kind === Kind.NON_NULL_TYPE && !defaultValue ? needed(name.value, type, given) : undefined);
      return value === undefined ? '' : `${name.value}: ${value}`;
    });
    return parts.filter((part) => part !== '').join(', ');
  }
  function needed(name: string, type: TypeNode, given: Given): string {
    return NAMED[name] ?? valueOf(type, deep ? given : {});
  }
  return ({ node }, given = {}) => written(node.arguments ?? [], given);
}
