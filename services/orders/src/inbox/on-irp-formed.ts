import { NO_PRODUCT, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { IrpFormedSchema, nameIn, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyMeasure } from '../replicas/measure.ts';

/** A measure with its dates: the service must begin within them (A2-4b, GAP-2). */
export const onIrpFormed = reaction(IrpFormedSchema, (event, message, { db }: Deps) => {
  const { about, validFrom, validTo, disabilityTo } = event;
  const { measureId, personId } = about;
  const measure = {
    ...{ measureId, personId },
    kind: nameIn(ServiceKind, event.about.kind, 'kind'),
    product: event.productCode ?? NO_PRODUCT,
    validFrom: plainDate(validFrom, 'valid_from'),
    validTo: validTo === undefined ? null : plainDate(validTo, 'valid_to'),
    disabilityUntil: disabilityTo === undefined ? null : plainDate(disabilityTo, 'disability_to'),
  };
  return applyOnce(db, causeOf(message), (tx) => applyMeasure(tx, measure, message.sequence));
});
