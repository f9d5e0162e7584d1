import { openSetup, type Setup, type Wrap } from '@aleumet/standalone/case';
import { loadDemoData } from '@aleumet/standalone/demo-data';
import { quietTerminal } from './quiet-terminal.ts';
import { type JourneyPortal, startPortalOfRun } from './shapes.ts';

/** A portal with demo data, and a setup on it for the steps of the case. */
export type Journey<Portal = JourneyPortal> = AsyncDisposable & { portal: Portal; setup: Setup };

export type JourneyOptions<Portal> = {
  /** Wraps the client of every actor. */
  wrap?: Wrap;
  portal: Promise<Portal>;
};

/** Starts the whole portal, in the shape of this run, for one journey. */
export function startJourney({ wrap }: Pick<JourneyOptions<JourneyPortal>, 'wrap'> = {}): Promise<Journey> {
  return begin({ portal: startPortalOfRun(), ...(wrap && { wrap }) });
}

/** Begins a journey on a portal, which ends with it. */
export async function begin<Portal extends JourneyPortal>({
  portal: starting,
  wrap,
}: JourneyOptions<Portal>): Promise<Journey<Portal>> {
  await using opened = new AsyncDisposableStack();
  const portal = opened.use(await starting);
  const { clock, tokenFor, url } = portal;
  await loadDemoData({ url, tokenFor, idle: clock.idle, hear: () => undefined });
  const { setup } = opened.use(await openSetup({ doors: portal, terminal: quietTerminal(), ...(wrap && { wrap }) }));
  const resources = opened.move();
  return { portal, setup, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}
