import { expect, it } from 'vitest';
import type { Actor } from '@aleumet/server';
import { operator, otherOperator, specialist } from '../../test/application-specification.ts';
import { registerUnit } from '../../test/fixtures.ts';
import { startApplicants } from '../../test/world.ts';
import { ofKnownUnit } from './known-unit.ts';

it('an operator acts once the unit is registered, and a specialist without any (A2-6b)', async () => {
  await using world = await startApplicants();
  await registerUnit(world, operator.unitId);
  const seenAs = (actor: Actor) => ofKnownUnit(world.deps.db, actor);
  const of = (unitId: string): Actor => ({ kind: 'STATE_CORPORATION', unitId, name: 'Operator O.' });
  const unknown = { kind: 'ANONYMOUS', problem: 'the unit is not in the register' };
  expect(await seenAs(of(operator.unitId))).toEqual(of(operator.unitId));
  expect(await seenAs(of(otherOperator.unitId))).toEqual(unknown);
  expect(await seenAs(of('unit 1'))).toEqual(unknown);
  const { office: _, ...who } = specialist;
  expect(await seenAs({ kind: 'SPECIALIST', ...who })).toEqual({ kind: 'SPECIALIST', ...who });
});
