import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stderr, stdout, argv } from 'node:process';
import { CompositionFailed, composeSupergraph } from './composition/compose-supergraph.ts';
import { readSources } from './composition/read-sources.ts';

const ROOT = new URL('../../', import.meta.url);
const SUPERGRAPH = new URL('../supergraph.graphql', import.meta.url);

/** Writes `supergraph.graphql`, or with `--check` compares it and fails on any hint; returns the exit code. */
function compose(check: boolean): number {
  const sources = readSources(ROOT);
  const { supergraph, hints } = composeSupergraph(sources);
  for (const hint of hints) stderr.write(`${hint}\n`);
  const names = sources.map(({ name }) => name).join(', ');
  if (!check) {
    writeFileSync(SUPERGRAPH, supergraph);
    stdout.write(`supergraph composed of ${names}\n`);
    return 0;
  }
  const current = existsSync(SUPERGRAPH) ? readFileSync(SUPERGRAPH, 'utf8') : '';
  if (current === supergraph) return hints.length === 0 ? 0 : 1;
  stderr.write('gateway/supergraph.graphql is out of date: run `npm run compose -w @aleumet/gateway`\n');
  return 1;
}

try {
  process.exitCode = compose(argv.includes('--check'));
} catch (error) {
  if (!(error instanceof CompositionFailed)) throw error;
  stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
