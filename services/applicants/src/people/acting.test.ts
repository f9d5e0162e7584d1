import { describe, expect, it } from 'vitest';
import type { Actor } from '@aleumet/server';
import { operator, specialist } from '../../test/application-specification.ts';
import { actingOffice, actingSpecialist } from './acting.ts';

describe('documents are processed', () => {
  it('by a specialist of an employment department, and by nobody else (A2-5)', () => {
    const { office: _, ...who } = specialist;
    expect(actingSpecialist({ kind: 'SPECIALIST', ...who })).toEqual(specialist);
    const other: Actor = { kind: 'STATE_CORPORATION', unitId: operator.unitId, name: operator.name };
    expect(() => actingSpecialist(other)).toThrow('the schema should not have let STATE_CORPORATION do this');
  });
});

describe('an office that accepts papers', () => {
  it('is an employment department, in the person of its specialist (A2-6b)', () => {
    const { office: _, ...who } = specialist;
    expect(actingOffice({ kind: 'SPECIALIST', ...who })).toEqual(specialist);
  });

  it('is a unit of the State Corporation, in the person of its employee (A2-6b)', () => {
    const { office: _, ...who } = operator;
    expect(actingOffice({ kind: 'STATE_CORPORATION', ...who })).toEqual(operator);
  });

  it('is nobody else (A2-6b)', () => {
    const others: Actor[] = [{ kind: 'ANONYMOUS' }, { kind: 'QUALITY_BODY', name: 'Reviewer R.' }];
    for (const other of others) expect(() => actingOffice(other)).toThrow(`the schema should not have let ${other.kind} do this`);
  });
});
