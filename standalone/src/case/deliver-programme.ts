import type { Story, WithMeasure } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { newId } from './stage/new-id.ts';

const DELIVER = `mutation DeliverIrp($input: DeliverIrpInput!) {
  deliverIrp(input: $input) { id status measures { id kind status usableUntil } }
}`;
type Delivered = {
  deliverIrp: { status: string; measures: { id: string; kind: string; status: string; usableUntil: string | null }[] };
};

const KIND = 'SANATORIUM_RESORT_TREATMENT';

/** The data bank delivers a rehabilitation programme that includes a sanatorium measure (A2-15a). */
export async function deliverProgramme<S extends Story>(story: S): Promise<S & WithMeasure> {
  const { recipient, witness } = story;
  const [irpId, measureId] = [newId(), newId()];
  await sendProgramme(story, { irpId, measureIds: [measureId] });
  await witness.tell({
    person: recipient,
    who: 'data bank',
    what: `delivers the programme of ${recipient.givenName} with a sanatorium measure`,
    rule: 'A2-15a',
    events: ['IrpFormed'],
  });
  return { ...story, irpId, measureId };
}

/** Delivers a programme, or corrects the one with that id. */
export async function sendProgramme(
  { actors, doors, recipient }: Story,
  { irpId: id, measureIds }: { irpId: string; measureIds: readonly string[] },
): Promise<void> {
  const { validTo: disabilityUntil, workInjury } = recipient.disability;
  const formedOn = doors.clock.today();
  const measures = measureIds.map((measureId) => ({ id: measureId, kind: KIND, validFrom: formedOn, validTo: null }));
  const input = { id, personId: recipient.personId, formedOn, disabilityUntil, workInjury, measures };
  const { deliverIrp } = await actors.employee('dataBank').ask<Delivered>(DELIVER, { input });
  const expected = measureIds.map((measureId) => ({ id: measureId, kind: KIND, status: 'OPEN', usableUntil: disabilityUntil }));
  requireSame({ rule: 'A2-4b', what: 'measures, usable to the end of the disability', expected, came: deliverIrp.measures });
}
