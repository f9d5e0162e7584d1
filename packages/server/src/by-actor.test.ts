import { describe, expect, it } from 'vitest';
import { id } from '@aleumet/domain';
import type { Actor } from './actor.ts';
import { byActor } from './by-actor.ts';

const departmentId = id<'DepartmentId'>('0190b001-0000-7000-8000-000000000001');
const payer: Actor = { kind: 'PAYER', departmentId, name: 'Payer' };
const region: Actor = { kind: 'REGIONAL_SPECIALIST', region: '750000000' };

type Rows = { departmentId?: string; region?: string; none?: true } | null;
const rowsOf = (actor: Actor): Rows =>
  byActor(actor, {
    PAYER: (one) => ({ departmentId: one.departmentId }),
    REGIONAL_SPECIALIST: (one) => ({ region: one.region }),
    QUALITY_BODY: () => null,
    otherwise: { none: true },
  });

describe('what depends on the kind of the actor', () => {
  it('is what the handler of the kind makes of the actor', () => {
    expect([payer, region].map(rowsOf)).toEqual([{ departmentId }, { region: '750000000' }]);
  });
  it('is the answer of the handler also where that is empty', () => {
    expect(rowsOf({ kind: 'QUALITY_BODY', name: 'Body' })).toBeNull();
  });
  it('is what stands under otherwise for a kind that is not named', () => {
    expect(rowsOf({ kind: 'ANONYMOUS' })).toEqual({ none: true });
    expect(rowsOf({ kind: 'PROVIDER', binDigest: 'digest' })).toEqual({ none: true });
  });
  it('gives each handler its own kind of actor alone', () => {
    // @ts-expect-error: a payer has no region
    expect(byActor<string>(payer, { PAYER: (one) => one.region, otherwise: 'nothing' })).toBeUndefined();
    // @ts-expect-error: no actor is of this kind
    expect(byActor<string>(payer, { MINISTER: () => 'all', otherwise: 'nothing' })).toBe('nothing');
  });
});
