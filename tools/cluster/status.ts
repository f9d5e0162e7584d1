import { isReady } from './programs/is-ready.ts';
import type { Running } from './running.ts';

type Output = { write: (text: string) => unknown };

/** Prints whether each instance is ready. Returns the exit status: 0 when all are. */
export async function showStatus({ instances }: Running, output: Output): Promise<number> {
  const looks = await Promise.all(instances.map(async ({ name, url }) => ({ name, url, ready: await isReady(url) })));
  for (const { name, url, ready } of looks)
    output.write(`${name.padEnd(15)} ${url.padEnd(26)} ${ready ? 'ready' : 'not ready'}\n`);
  return looks.every(({ ready }) => ready) ? 0 : 1;
}
