import { plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { MeasureExpiredSchema } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyMeasureExpiry } from '../replicas/measure.ts';

/** A measure has ended: no service begins after that day. */
export const onMeasureExpired = reaction(MeasureExpiredSchema, ({ about: { measureId }, expiredOn }, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), (tx) =>
    applyMeasureExpiry(tx, { measureId, expiredOn: plainDate(expiredOn, 'expired_on'), version: message.sequence }),
  ),
);
