import { iinOf } from '@aleumet/testkit/demo';
import type { World } from './world.ts';

type TypeRef = { kind: string; name: string | null; ofType: TypeRef | null };
type Field = { name: string; type: TypeRef; defaultValue: string | null };
type Type = { name: string; inputFields: Field[] | null; enumValues: { name: string }[] | null };
type Mutation = { name: string; type: TypeRef; args: Field[] };
type Introspection = { __schema: { types: Type[]; mutationType: { fields: Mutation[] } } };

const REF = '{ kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const INTROSPECTION = `{ __schema {
  types { name inputFields { name defaultValue type ${REF} } enumValues { name } }
  mutationType { fields { name type ${REF} args { name defaultValue type ${REF} } } }
} }`;

const SCALARS: Record<string, unknown> = {
  UUID: '0190b00f-0000-7000-8000-000000000001',
  Iin: iinOf('1990-01-01', 'MALE', 900),
  Date: '2026-02-02',
  DateTime: '2026-02-02T04:00:00.000Z',
  String: 'text',
  Name: 'Айгерім',
  Line: 'text',
  Text: 'text',
  PhoneNumber: '+77010000001',
  Region: '75',
  Int: 1,
  Boolean: true,
};

/** Every mutation of the schema, with variables that hold what is required and nothing else. */
export async function allMutations(world: World) {
  const { __schema: schema } = (await world.ask(undefined, INTROSPECTION)).data as Introspection;
  const types = new Map(schema.types.map((type) => [type.name, type]));

  function anyOf(ref: TypeRef): unknown {
    if (ref.kind === 'LIST') return [];
    if (ref.ofType) return anyOf(ref.ofType);
    const type = types.get(ref.name ?? '');
    if (type?.enumValues) return type.enumValues[0]?.name;
    if (!type?.inputFields) return SCALARS[ref.name ?? ''];
    const required = type.inputFields.filter((field) => field.type.kind === 'NON_NULL' && field.defaultValue === null);
    return Object.fromEntries(required.map((field) => [field.name, anyOf(field.type)]));
  }

  return schema.mutationType.fields.map(({ name, args: [input], type }) => {
    if (!input) throw new Error(`${name} takes no input`);
    const selection = (type.ofType ?? type).kind === 'SCALAR' ? '' : '{ __typename }';
    const operation = `mutation ($input: ${input.type.ofType?.name}!) { ${name}(input: $input) ${selection} }`;
    return { name, operation, variables: { input: anyOf(input.type) } };
  });
}
