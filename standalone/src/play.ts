import type { Portal } from './portal/portal.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Plays the case through the public endpoint. Gives whether all came as the law expects; what did not has been printed. */
export async function play({ url, clock, authority }: Portal, terminal: Terminal): Promise<boolean> {
  const { playCase } = await import('./case/index.ts');
  return playCase({ doors: { url, clock, authority }, terminal });
}
