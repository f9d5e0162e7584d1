/**
 * `within`: how long to poll, in milliseconds of real time. `every`: the first interval, which grows up to ten times. `what`:
 * what is awaited, for the message of the error.
 */
export type Patience = { within?: number; every?: number; what?: () => string };

/** Calls `look` until it returns a value, and returns that; throws when the time is up. All other code waits by this function. */
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
