/**
 * How long to go on looking, in real milliseconds; how soon again, at first (what takes long is looked at less often, down to a tenth); and what is
 * looked for, to be named when it never comes.
 */
export type Patience = { within?: number; every?: number; what?: () => string };

/** Looks until there is something to see, and gives it; throws when the time is over. The only place that waits by looking again. */
export async function eventually<Found>(look: () => Promise<Found | undefined>, patience: Patience = {}): Promise<Found> {
  const { within = 60_000, every = 20, what = () => 'nothing came of it' } = patience;
  const giveUpAt = performance.now() + within;
  for (let pause = every; ; pause = Math.min(pause * 1.5, every * 10)) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > giveUpAt) throw new Error(`after ${within / 1000} s: ${what()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
