import { type GraphqlClient, RefusedByPortal, type Variables } from '@aleumet/testkit/graphql-client';
import { inputOf } from './mutations.ts';
import { otherInputs } from './other-inputs.ts';
import { TREATMENTS } from './treatments.ts';

/** The result of repeating a request with other values. */
export type Heard = {
  /** For each leaf of each mutation, the codes of the refusals. */
  refused: Map<string, Set<string>>;
  /** What was not refused, with the changed value and the original. */
  agreed: Set<string>;
};

/** Sends every mutation again with each leaf of its input changed in turn, and records the answers of the portal. */
export function changingWords(client: GraphqlClient, { refused, agreed }: Heard): GraphqlClient {
  return {
    async ask<Data>(operation: string, variables: Variables = {}): Promise<Data> {
      const answer = await client.ask<Data>(operation, variables);
      const mutation = /^\s*mutation\b[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(operation)?.[1];
      if (mutation === undefined || TREATMENTS[mutation] === 'sets') return answer;
      for (const { at, value, says, said } of otherInputs(inputOf(mutation), Object(variables['input']))) {
        const code = await codeOf(client.ask(operation, { ...variables, input: value }));
        const leaf = `${mutation} ${at}`;
        if (code === undefined) agreed.add(`${leaf}: ${JSON.stringify(says)} instead of ${JSON.stringify(said)}`);
        else refused.set(leaf, (refused.get(leaf) ?? new Set()).add(code));
      }
      return answer;
    },
  };
}

/** Returns the code of a refusal; undefined for an answer. */
async function codeOf(asked: Promise<unknown>): Promise<string | undefined> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    if (error instanceof RefusedByPortal) return error.code;
    throw error;
  }
}
