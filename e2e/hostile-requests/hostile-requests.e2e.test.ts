import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { table } from './table.ts';
import { startWatchedPortal, type WatchedPortal } from './watched-portal.ts';

/** Nobody waits longer than this for an answer during a hostile request. */
const LONGEST_WAIT = 250;
/** The maximum size of a refusal in bytes. */
const LARGEST_ANSWER = 20_000;
/** A request that blocks others does so each time; a machine that is temporarily busy does not. */
const MOST_TRIES = 5;
/** Maximum growth of memory in megabytes, whatever was requested. */
const MOST_GROWTH = 150;

let watched: WatchedPortal;
let memoryBefore: number;
/** The time that others wait on this machine without a hostile request. */
let quiet: number;

beforeAll(async () => {
  watched = await startWatchedPortal();
  await watched.others.waitBeside(() => setTimeout(2000)); // a portal that has just started is slower
  quiet = (await watched.others.waitBeside(() => setTimeout(2000))).waited;
  memoryBefore = watched.memory();
});
afterAll(() => watched[Symbol.asyncDispose]());

describe.each(table)('$saw', ({ send, gets: { status, code } }) => {
  it('is answered at once, and others hardly wait', async () => {
    const { portal, others, memory } = watched;
    let leastWait = Number.POSITIVE_INFINITY;
    for (let sent = 0; sent < MOST_TRIES && leastWait > LONGEST_WAIT + quiet; sent += 1) {
      const { answer, waited } = await others.waitBeside(() => send(portal));
      leastWait = Math.min(leastWait, waited);
      expect({ status: answer.status, code: answer.codes[0] }).toEqual({ status, code });
      expect(answer.bytes).toBeLessThan(LARGEST_ANSWER);
    }
    expect(leastWait).toBeLessThanOrEqual(LONGEST_WAIT + quiet);
    expect(memory() - memoryBefore).toBeLessThan(MOST_GROWTH);
  });
});
