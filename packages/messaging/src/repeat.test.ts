import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeat } from './repeat.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** Work that notes when it is done, in milliseconds from now, and fails as often as said. */
async function startWork(failing = 0) {
  const [began, times, said]: [number, number[], string[]] = [performance.now(), [], []];
  const work = async () => {
    times.push(Math.round(performance.now() - began));
    if (times.length <= failing) throw new Error('away');
  };
  const repeating = repeat(work, (error) => said.push(String(error)));
  await vi.advanceTimersByTimeAsync(0);
  return { repeating, times, said };
}

describe('work that is done time and again', () => {
  it('is done every second when nothing happens', async () => {
    const { repeating, times } = await startWork();
    await vi.advanceTimersByTimeAsync(2500);
    expect(times).toEqual([0, 1000, 2000]);
    await repeating.stop();
  });

  it('is done at once and then often for a while when there is something to do', async () => {
    const { repeating, times } = await startWork();
    await vi.advanceTimersByTimeAsync(500);
    repeating.runSoon();
    await vi.advanceTimersByTimeAsync(250);
    expect(times).toEqual([0, 500, 600, 700]);
    await repeating.stop();
  });

  it('is done less and less often while it fails, and as before once it does not', async () => {
    const { repeating, times, said } = await startWork(5);
    await vi.advanceTimersByTimeAsync(36_000);
    expect(times).toEqual([0, 2000, 6000, 14_000, 24_000, 34_000, 35_000, 36_000]);
    expect(said).toEqual(Array.from({ length: 5 }, () => 'Error: away'));
    await repeating.stop();
  });
});
