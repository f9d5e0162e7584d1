import { readdirSync, readFileSync } from 'node:fs';
import { demoUsers } from '@aleumet/testkit/demo';
import { createGraphqlClient } from '@aleumet/testkit/graphql-client';
import type { Journey } from '../journey.ts';

const EXAMPLES = new URL('../../gateway/examples/', import.meta.url);

/** Sends every example of the explorer as the first demo user of its kind; returns the answers by example. */
export async function askExamples({ portal }: Journey): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const folder of readdirSync(EXAMPLES)) {
    const user = demoUsers().find(({ kind }) => kind.toLowerCase().replaceAll('_', '-') === folder);
    if (!user) throw new Error(`nobody of the demo is a ${folder}`);
    const client = createGraphqlClient({ endpoint: `${portal.url}/graphql`, token: () => portal.tokenFor(user.user) });
    for (const file of readdirSync(new URL(`${folder}/`, EXAMPLES))) {
      const query = readFileSync(new URL(`${folder}/${file}`, EXAMPLES), 'utf8');
      answers.set(`${folder}/${file}`, await client.ask(query));
    }
  }
  return answers;
}
