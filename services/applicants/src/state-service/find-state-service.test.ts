import { describe, expect, it } from 'vitest';
import { findStateService } from './find-state-service.ts';

describe('the standard of a state service', () => {
  it('is found by the kind of service, and is missing for a kind that the portal does not carry (A2/F3-7)', () => {
    expect(findStateService('SANATORIUM_RESORT_TREATMENT')?.standard.id).toBe('A2/F3');
    expect(findStateService('WHEELCHAIR')).toBeUndefined();
  });
});
