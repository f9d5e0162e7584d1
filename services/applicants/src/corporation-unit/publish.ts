import { appendOutbox, type Cause, type Change, tell, type SqlTransaction } from '@aleumet/messaging';
import { CorporationUnitRegisteredSchema, toTimestamp } from '@aleumet/proto-events';
import type { CorporationUnit, UnitRegistered } from './corporation-unit.ts';

/** Publishes that the unit was registered. */
export async function publishUnit(
  tx: SqlTransaction,
  { events, version, state }: Change<CorporationUnit, UnitRegistered>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to publish');
  const messages = events.map(({ unit: { id: unitId, region }, registeredAt }) =>
    tell(CorporationUnitRegisteredSchema, { unitId, region, registeredAt: toTimestamp(registeredAt) }, registeredAt),
  );
  await appendOutbox(tx, messages, { key: state.id, firstSequence: version - events.length + 1, cause });
}
