import { describe, expect, it } from 'vitest';
import { requestIdOf } from './request-id.ts';

const GIVEN = '0198c0de-6b1f-7a52-9c3d-5e8f0a1b2c3d';

describe('the id of a request', () => {
  it('is the UUID that the caller gave, in lower case', () => {
    expect(requestIdOf({ 'x-request-id': GIVEN })).toBe(GIVEN);
    expect(requestIdOf({ 'x-request-id': GIVEN.toUpperCase() })).toBe(GIVEN);
    expect(requestIdOf({ 'x-request-id': [GIVEN, 'another'] })).toBe(GIVEN);
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['an IIN', '850101300015'],
    ['a name', 'aigerim-serikova'],
    ['a UUID that ends in an IIN', '0198c0de-6b1f-7a52-9c3d-850101300015'],
    ['a UUID of no version', '0198c0de-6b1f-0a52-9c3d-5e8f0a1b2c3d'],
    ['a UUID with more around it', `x${GIVEN}`],
    ['two lines of a log', `${GIVEN}\nforged`],
    ['a text without end', GIVEN.repeat(1000)],
  ])('is a new one when the caller gave %s', (_what, given) => {
    const id = requestIdOf({ 'x-request-id': given });
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(id).not.toBe(given);
  });
});
