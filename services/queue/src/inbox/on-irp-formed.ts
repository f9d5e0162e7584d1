import { id, NO_PRODUCT, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, reaction } from '@aleumet/messaging';
import { type IrpFormed, IrpFormedSchema, nameIn, ServiceKind, type WithAbout } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { keepValidUntil, lockTerm } from '../entry/valid-until.ts';
import { applyMeasure, type Measure } from '../replicas/measure.ts';

/** Stores the dates of a measure: after them nothing is transferred (A2-4b). */
export const onIrpFormed = reaction(IrpFormedSchema, async (event, message, { db }: Deps) =>
  applyOnce(db, causeOf(message), async (tx) => {
    const measure = toMeasure(event);
    await lockTerm(tx, measure.measureId);
    await applyMeasure(tx, measure, message.sequence);
    await keepValidUntil(tx, measure.measureId);
  }),
);

function toMeasure({ about, ...event }: WithAbout<IrpFormed>): Measure {
  return {
    measureId: id(about.measureId, 'measure_id'),
    personId: id(about.personId, 'person_id'),
    kind: nameIn(ServiceKind, about.kind, 'kind'),
    product: event.productCode ?? NO_PRODUCT,
    validFrom: plainDate(event.validFrom, 'valid_from'),
    validTo: event.validTo === undefined ? null : plainDate(event.validTo, 'valid_to'),
    disabilityUntil: event.disabilityTo === undefined ? null : plainDate(event.disabilityTo, 'disability_to'),
  };
}
