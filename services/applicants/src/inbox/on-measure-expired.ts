import { id, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { MeasureExpiredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { expireMeasure } from '../replicas/measure.ts';

/** A measure has expired: no invitation and no application is possible after its last day (A2-4b). */
export const onMeasureExpired: Reaction<Deps> = reaction(MeasureExpiredSchema, async (event, message, { db }) => {
  const measureId = id<'MeasureId'>(event.about.measureId, 'measureId');
  const expiry = { on: plainDate(event.expiredOn, 'expiredOn'), version: message.sequence };
  await applyOnce(db, causeOf(message), (tx) => expireMeasure(tx, measureId, expiry));
});
