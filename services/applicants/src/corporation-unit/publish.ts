import { appendOutbox, type Cause, type Change, fact, type SqlTransaction } from '@aleumet/messaging';
import { CorporationUnitRegisteredSchema, create, toTimestamp } from '@aleumet/proto-events';
import type { CorporationUnit, UnitRegistered } from './corporation-unit.ts';

/** Tells that the unit works with the portal. */
export async function publishUnit(
  tx: SqlTransaction,
  { events, version, state }: Change<CorporationUnit, UnitRegistered>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to tell');
  const facts = events.map(({ unit: { id: unitId, region }, registeredAt }) =>
    fact(
      CorporationUnitRegisteredSchema,
      create(CorporationUnitRegisteredSchema, { unitId, region, registeredAt: toTimestamp(registeredAt) }),
      registeredAt,
    ),
  );
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}
