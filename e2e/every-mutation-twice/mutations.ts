import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLInputObjectType, isInputObjectType, parse } from 'graphql';

const schema = buildASTSchema(parse(readFileSync('gateway/supergraph.graphql', 'utf8')), { assumeValidSDL: true });
/** Returns the mutations of the composed schema. */
export const mutations = schema.getMutationType()?.getFields() ?? {};

/** Returns the type of the input of a mutation. */
export function inputOf(mutation: string): GraphQLInputObjectType {
  const type = schema.getType(String(mutations[mutation]?.args[0]?.type).replace('!', ''));
  if (!isInputObjectType(type)) throw new Error(`${mutation} has no input`);
  return type;
}
