import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  allAnswered,
  applicationAfter,
  granted,
  monday,
  person,
  registered,
  registeredAtCorporation,
} from '../../test/application-specification.ts';
import type { RegisterQuery } from './registers.ts';
import { differencesOf, isOverdue } from './shown.ts';

describe('an application without a decision', () => {
  it('is overdue the day after its tenth working day, and no longer once it is decided on (A2/F3-3)', () => {
    for (const one of [registered, registeredAtCorporation]) {
      expect(isOverdue(applicationAfter(one), plainDate('2026-02-16'))).toBe(false);
      expect(isOverdue(applicationAfter(one), plainDate('2026-02-17'))).toBe(true);
    }
    expect(isOverdue(applicationAfter(registered, ...allAnswered, granted), plainDate('2026-02-17'))).toBe(false);
  });
});

describe('the document of a register', () => {
  const answer = { answeredAt: monday.now, source: 'State database', found: true, document: {} };
  const question: RegisterQuery = { register: 'DISABILITY', askedAt: monday.now, answer: null, paperCopy: null };
  const differing = (document: Record<string, string>) => differencesOf({ ...question, answer: { ...answer, document } }, person);

  it('contradicts where it says something else than the portal, whatever the case of its letters (A2/F3-9)', () => {
    const same = { iin: person.iin, surname: 'SURNAME', firstName: 'first', birthDate: '1990-01-01', group: 'Second' };
    expect(differing({ ...same, issuer: 'MIA' })).toEqual([]);
    expect(differing({ ...same, surname: 'Another', group: 'FIRST' })).toEqual(['surname', 'group']);
  });

  it('contradicts nothing when there is none (A2/F3-9)', () => {
    expect(differencesOf(question, person)).toEqual([]);
    expect(differencesOf({ ...question, answer: { ...answer, found: false, document: { surname: 'Another' } } }, person)).toEqual(
      [],
    );
  });
});
