import { loadDemoData } from './demo-data/load-demo-data.ts';
import { type Portal, type PortalOptions, startPortal } from './portal/portal.ts';
import { requireFreePort } from './portal/require-free-port.ts';
import type { Terminal } from './terminal/terminal.ts';

const LOADED = 'demo-data.json';

/** Starts the portal, loads its demo data once for each data folder, and prints the progress. */
export async function openPortal(options: PortalOptions, terminal: Terminal): Promise<Portal> {
  const { host, port } = options;
  if (host !== undefined && port) await requireFreePort({ host, port });
  await using starting = new AsyncDisposableStack();
  const portal = starting.use(await startWithProgress(options, terminal));
  if (portal.folder.noted(LOADED) === undefined) await loadWithProgress(portal, terminal);
  starting.move();
  return portal;
}

async function startWithProgress(options: PortalOptions, terminal: Terminal): Promise<Portal> {
  const progress = terminal.progress('Starting PostgreSQL, seven services and the gateway');
  try {
    const portal = await startPortal({ ...options, hear: progress.at });
    progress.done(`listening at ${portal.url}`);
    return portal;
  } catch (error) {
    progress.failed('see below');
    throw error;
  }
}

async function loadWithProgress({ url, tokenFor, clock, folder }: Portal, terminal: Terminal): Promise<void> {
  const progress = terminal.progress('Loading reference data and demo users');
  try {
    await loadDemoData({ url, tokenFor, idle: clock.idle, hear: progress.at });
    folder.note(LOADED, JSON.stringify({ loadedAt: clock.now() }));
    progress.done();
  } catch (error) {
    progress.failed('see below');
    throw error;
  }
}
