import type { Running } from './running.ts';

type Output = { write: (text: string) => unknown };

/** Prints whether each program is ready. Gives the exit status: 0 when all are. */
export async function showStatus(running: Running | undefined, output: Output): Promise<number> {
  if (!running) {
    output.write('Nothing runs here. Start it with: npm run cluster -- up\n');
    return 1;
  }
  const programs = await Promise.all(running.programs.map(async ({ name, url }) => ({ name, url, ready: await isReady(url) })));
  for (const { name, url, ready } of programs)
    output.write(`${name.padEnd(18)} ${url.padEnd(26)} ${ready ? 'ready' : 'not ready'}\n`);
  return programs.every(({ ready }) => ready) ? 0 : 1;
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
