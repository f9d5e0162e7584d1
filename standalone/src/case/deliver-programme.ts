import type { Story, WithMeasure } from './scene.ts';
import { requireSame } from './stage/difference.ts';
import { newId } from './stage/new-id.ts';

const DELIVER = `mutation DeliverIrp($input: DeliverIrpInput!) {
  deliverIrp(input: $input) { id status measures { id kind status usableUntil } }
}`;
type Delivered = {
  deliverIrp: { status: string; measures: { id: string; kind: string; status: string; usableUntil: string | null }[] };
};

/** The data bank delivers a rehabilitation programme that holds a sanatorium measure (A2-15a). */
export async function deliverProgramme<S extends Story>(story: S): Promise<S & WithMeasure> {
  const { actors, doors, recipient, witness } = story;
  const [irpId, measureId, today] = [newId(), newId(), doors.clock.today()];
  const { validTo: disabilityUntil, workInjury } = recipient.disability;
  const measure = { id: measureId, kind: 'SANATORIUM_RESORT_TREATMENT', validFrom: today, validTo: null };
  const input = { id: irpId, personId: recipient.personId, formedOn: today, disabilityUntil, workInjury, measures: [measure] };
  const { deliverIrp } = await actors.employee('integration').ask<Delivered>(DELIVER, { input });

  const expected = [{ id: measureId, kind: measure.kind, status: 'OPEN', usableUntil: disabilityUntil }];
  requireSame({ rule: 'A2-4b', what: 'measures, usable to the end of the disability', expected, came: deliverIrp.measures });
  await witness.tell({
    person: recipient,
    who: 'data bank',
    what: `delivers the programme of ${recipient.givenName} with a sanatorium measure`,
    rule: 'A2-15a',
    events: ['IrpFormed'],
  });
  return { ...story, irpId, measureId };
}
