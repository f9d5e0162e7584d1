import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { table } from './table.ts';
import { startWatchedPortal, type WatchedPortal } from './watched-portal.ts';

/** Nobody waits longer for an answer than this beside a hostile request. */
const LONGEST_WAIT = 250;
/** The most bytes that a refusal is answered with. */
const LARGEST_ANSWER = 20_000;
/** A request that stops the others does so each time; a machine that is busy with something else does not. */
const MOST_TRIES = 5;
/** Megabytes by which the memory may have grown, whatever was asked. */
const MOST_GROWTH = 150;

let watched: WatchedPortal;
let memoryBefore: number;
/** What others wait for on this machine when nothing hostile goes on. */
let quiet: number;

beforeAll(async () => {
  watched = await startWatchedPortal();
  await watched.others.waitBeside(() => setTimeout(2000)); // a cold portal is slower
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
