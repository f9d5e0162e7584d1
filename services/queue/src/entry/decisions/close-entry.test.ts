import { describe, it } from 'vitest';
import { blocked, closed, ENTRY, given, on, opened, queued, used } from '../../../test/entry-specification.ts';
import type { CloseEntry } from './close-entry.ts';

const command: CloseEntry = { type: 'CloseEntry', entryId: ENTRY, ...on('2022-03-02') };

describe('when the entry is open', () => {
  it('is closed in whatever state when the term of measure or disability is over (A2-4b)', () => {
    given(queued).when(command).gives(closed('2022-03-02'));
    given(queued, opened('2021-12-31'), used('2022-01-10')).when(command).gives(closed('2022-03-02'));
    given(queued, opened('2021-12-31'), blocked('2022-03-01')).when(command).gives(closed('2022-03-02'));
  });
});

describe('when the entry is closed', () => {
  it('is not closed twice (A2-4b)', () => {
    given(queued, closed('2022-03-01')).when(command).gives();
  });
});

describe('when there is no entry to close', () => {
  it('says so (A2-4b)', () => {
    given().when(command).refused('ENTRY_NOT_FOUND');
  });
});
