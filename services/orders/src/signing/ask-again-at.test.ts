import { instant } from '@aleumet/domain';
import { describe, expect, it } from 'vitest';
import { askAgainAt } from './ask-again-at.ts';

const now = instant('2026-02-02T04:00:00Z');
const pauseAfter = (timesAsked: number) => (Date.parse(askAgainAt(now, timesAsked)) - Date.parse(now)) / 60_000;

describe('an authority that says nothing', () => {
  it('is asked again after minutes, then after hours, and after the first day once a day', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map(pauseAfter)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
  });
});
