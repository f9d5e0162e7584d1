import { id, plainDate } from '@aleumet/domain';
import { applyOnce, causeOf, type Reaction, reaction } from '@aleumet/messaging';
import { IrpFormedSchema, nameIn, ServiceKind } from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyMeasure } from '../replicas/measure.ts';

/** A programme with a measure: its person may be invited and may apply. */
export const onIrpFormed: Reaction<Deps> = reaction(IrpFormedSchema, async (event, message, { db }) => {
  const measure = {
    measureId: id<'MeasureId'>(event.about.measureId, 'measureId'),
    personId: id<'PersonId'>(event.about.personId, 'personId'),
    kind: nameIn(ServiceKind, event.about.kind, 'kind'),
    validFrom: plainDate(event.validFrom, 'validFrom'),
    validTo: event.validTo === undefined ? null : plainDate(event.validTo, 'validTo'),
    disabilityTo: event.disabilityTo === undefined ? null : plainDate(event.disabilityTo, 'disabilityTo'),
    workInjury: event.workInjury,
  };
  await applyOnce(db, causeOf(message), (tx) => applyMeasure(tx, measure, message.sequence)); // A2-15a
});
