import { openScene, type Scene, type Wrap } from '@aleumet/standalone/case';
import { loadDemoData } from '@aleumet/standalone/demo-data';
import { type Portal, startPortal } from '@aleumet/standalone/portal';
import { quietTerminal } from './quiet-terminal.ts';

/** A portal with demo data, and a scene on it for the steps of the case. */
export type Journey = AsyncDisposable & { portal: Portal; scene: Scene };

/** Starts the whole portal for one journey; `wrap` changes how everybody asks. */
export async function startJourney({ wrap }: { wrap?: Wrap } = {}): Promise<Journey> {
  await using starting = new AsyncDisposableStack();
  const portal = starting.use(await startPortal({ database: 'borrowed', logLevel: 'info' }));
  const { authority, clock, tokenFor, url } = portal;
  await loadDemoData({ url, tokenFor, idle: clock.idle, hear: () => undefined });
  const { scene } = starting.use(
    await openScene({ doors: { url, clock, authority }, terminal: quietTerminal(), ...(wrap && { wrap }) }),
  );
  const opened = starting.move();
  return { portal, scene, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
