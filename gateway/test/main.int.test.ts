import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { createToyFederation, runOverHttp, TOY_SUPERGRAPH } from './toy-federation.ts';

const MAIN = new URL('../src/main.ts', import.meta.url);

/** Starts the program as in production; `log` returns its lines. */
function runProgram(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN.pathname], {
    env: { HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  return {
    log: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    stop: async () => {
      child.kill('SIGTERM');
      return exit;
    },
    exit,
  };
}

describe('the program', () => {
  it('serves any federation that its configuration names, and ends with status 0 when told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    const federation = createToyFederation();
    await using running = await runOverHttp(federation);
    writeFileSync(join(folder, 'supergraph.graphql'), TOY_SUPERGRAPH);
    const { books = '', loans = '' } = running.addresses;
    const program = runProgram({
      SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
      SUBGRAPH_URLS: `books=${books}`,
      LOANS_URL: loans,
    });
    const { url } = JSON.parse(String((await program.log.next()).value));
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ book(id: "7") { title borrower } }' }),
    });
    expect(await answer.json()).toEqual({ data: { book: { title: 'book 7', borrower: 'reader of 7' } } });
    expect(await program.stop()).toEqual([0, null]);
    rmSync(folder, { recursive: true });
  });

  it('says which file it misses', async () => {
    const program = runProgram({ SUPERGRAPH_FILE: '/nowhere/supergraph.graphql' });
    const { msg } = JSON.parse(String((await program.log.next()).value));
    expect(msg).toBe('gateway ends: the supergraph cannot be read: /nowhere/supergraph.graphql');
    expect(await program.exit).toEqual([1, null]);
  });
});
