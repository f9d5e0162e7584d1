import { isSameContent, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { DeliveredProgramme, IrpFormed, MeasureExpired, Programme, ProgrammeFacts, Programmes } from '../programme.ts';

export type DeliverIrp = Moment & { type: 'DeliverIrp'; programme: Programme; deliveredBy: string };

/**
 * The data bank delivers a new or corrected programme of a person that it delivered itself (A2-3a). It replaces the
 * previous one: a measure that it no longer contains expires.
 */
export function deliverIrp(
  state: Programmes,
  command: DeliverIrp,
  { person, isTakenByOther }: ProgrammeFacts,
): (IrpFormed | MeasureExpired)[] {
  const { programme, deliveredBy, now, today } = command;
  if (!person || person.deliveredBy !== deliveredBy) refuse('PERSON_UNKNOWN'); // A2-3a
  if (isTakenByOther) refuse('ID_OF_ANOTHER_PERSON');
  const known = state.programmes.find(({ id }) => id === programme.id);
  if (known && isSameContent(contentOf(known), programme)) return []; // a repeated request changes nothing
  requireNewest(state, programme);
  if (programme.formedOn > today) refuse('FORMED_IN_FUTURE', { formedOn: programme.formedOn });

  const delivery = { ...programme, ...person, deliveredBy, deliveredAt: now };
  const formed = programme.prescribed.map((measure): IrpFormed => ({ type: 'IrpFormed', delivery, measure })); // A2-15a
  return [...dropped(state, command), ...formed];
}

function requireNewest({ programmes }: Programmes, programme: Programme): void {
  const current = programmes.find(({ status }) => status === 'CURRENT');
  if (!current || current.id === programme.id) return;
  const isOld = programmes.some(({ id }) => id === programme.id) || programme.formedOn < current.formedOn;
  if (isOld) refuse('NEWER_IRP_KNOWN', { irpId: current.id, formedOn: current.formedOn });
}

function dropped({ measures }: Programmes, { programme, now, today }: DeliverIrp): MeasureExpired[] {
  const held = new Set(programme.prescribed.map(({ id }) => id));
  const over = measures.filter(({ id, status }) => status === 'OPEN' && !held.has(id));
  return over.map(({ id }) => ({
    type: 'MeasureExpired',
    measureId: id,
    expiredOn: today,
    reason: 'NOT_IN_PROGRAMME',
    expiredAt: now,
  }));
}

function contentOf(known: DeliveredProgramme): Programme {
  const { id, personId, formedOn, disabilityUntil, workInjury, prescribed } = known;
  return { id, personId, formedOn, disabilityUntil, workInjury, prescribed };
}
