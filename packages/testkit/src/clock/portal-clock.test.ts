import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClockDoor, Backlog } from './clock-door.ts';
import { keepOffset, readClock } from './offset-file.ts';
import { createPortalClock } from './portal-clock.ts';

const NO_BACKLOG: Backlog = { outbox: 0, inbox: 0, lag: 0, published: 7 };
let folder: string;
let offsetFile: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aleumet-clock-'));
  offsetFile = join(folder, 'clock-offset');
  await keepOffset(offsetFile);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A stand-in that records the moment of each sweep and returns the given answers in order. */
function door(sent: number[] = [], backlog: Backlog[] = []) {
  const sweeps: string[] = [];
  const opened: ClockDoor = {
    sweep: async () => {
      sweeps.push(readClock(offsetFile).slice(0, 16));
      return sent.shift() ?? 0;
    },
    backlog: async () => backlog.shift() ?? NO_BACKLOG,
  };
  return { sweeps, backlog, clock: createPortalClock({ offsetFile, door: opened }) };
}

describe('the clock of the demo', () => {
  it('begins on 2 February 2026 at nine in Almaty, whatever the machine says', () => {
    expect(readClock(offsetFile)).toMatch(/^2026-02-02T04:00:/);
  });

  it('goes on where it was when the folder is opened again', async () => {
    writeFileSync(offsetFile, '0');
    await keepOffset(offsetFile);
    expect(Math.abs(Date.parse(readClock(offsetFile)) - Date.now())).toBeLessThan(5_000);
  });

  it('moves from morning to morning and sweeps each day', async () => {
    const { sweeps, clock } = door();
    await clock.moveTo('2026-02-04');
    expect(sweeps).toEqual(['2026-02-02T04:00', '2026-02-03T04:00', '2026-02-04T04:00']);
    expect(clock.today()).toBe('2026-02-04');
  });

  it('sweeps again as long as there was something to do, but not for ever', async () => {
    const { sweeps, clock } = door([1, 1, 0]);
    await clock.settle();
    expect(sweeps).toHaveLength(3);
    const busy = door(Array.from({ length: 100 }, () => 1));
    await busy.clock.settle();
    expect(busy.sweeps).toHaveLength(4);
  });

  it('does not go back', async () => {
    const { sweeps, clock } = door();
    await expect(clock.moveTo('2026-02-01')).rejects.toThrow('never goes back');
    expect(sweeps).toEqual([]);
  });

  it('is idle when two looks one after the other find nothing', async () => {
    const { backlog, clock } = door(
      [],
      [{ ...NO_BACKLOG, lag: 1 }, NO_BACKLOG, { ...NO_BACKLOG, inbox: 1 }, NO_BACKLOG, NO_BACKLOG, { ...NO_BACKLOG, outbox: 9 }],
    );
    await clock.idle();
    expect(backlog).toEqual([{ ...NO_BACKLOG, outbox: 9 }]);
  });

  it('is not idle while events are told between two looks', async () => {
    const { backlog, clock } = door(
      [],
      [NO_BACKLOG, { ...NO_BACKLOG, published: 8 }, { ...NO_BACKLOG, published: 8 }, { ...NO_BACKLOG, outbox: 9 }],
    );
    await clock.idle();
    expect(backlog).toEqual([{ ...NO_BACKLOG, outbox: 9 }]);
  });
});
