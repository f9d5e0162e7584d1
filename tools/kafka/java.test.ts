import { describe, expect, it } from 'vitest';
import { majorVersion } from './java.ts';

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "21" 2023-09-19 LTS', 21],
    ['java version "1.8.0_402"', 1],
    ['something else', 0],
  ])('is read from: %s', (said, version) => {
    expect(majorVersion(said)).toBe(version);
  });
});
