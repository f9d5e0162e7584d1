import { readFileSync } from 'node:fs';
import { type InputValueDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import type { Contract, Field } from './contracts.ts';

const ROOT = new URL('../../', import.meta.url);

/** Values that every scalar accepts; they name nothing that exists. */
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
};

/** Writes the arguments of a mutation so that they parse: who may not ask is refused for that, and for nothing else. */
export function dummyArguments({ subgraph }: Contract, { node }: Field): string {
  const texts = ['packages/server/shared.graphql', `services/${subgraph}/schema.graphql`].map((path) =>
    readFileSync(new URL(path, ROOT), 'utf8'),
  );
  const { definitions } = parse(texts.join('\n'));

  function valueOf(type: TypeNode): string {
    if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type);
    if (type.kind === Kind.LIST_TYPE) return `[${valueOf(type.type)}]`;
    return SCALARS[type.name.value] ?? namedValue(type.name.value);
  }
  function namedValue(name: string): string {
    for (const definition of definitions) {
      if (!('name' in definition) || definition.name?.value !== name) continue;
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION) return definition.values?.[0]?.name.value ?? 'null';
      if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return `{ ${written(definition.fields ?? []).join(', ')} }`;
    }
    throw new Error(`no value for ${name}`);
  }
  function written(values: readonly InputValueDefinitionNode[]): string[] {
    const needed = values.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
    return needed.map(({ name, type }) => `${name.value}: ${valueOf(type)}`);
  }
  return written(node.arguments ?? []).join(', ');
}
