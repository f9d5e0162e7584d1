import type { Moment, PersonId } from '@aleumet/domain';
import { endOf } from '../end-of.ts';
import { type MeasureExpired, programmeOf, type Programmes } from '../programme.ts';

export type ExpireMeasures = Moment & { type: 'ExpireMeasures'; personId: PersonId };

/** A measure expires on the day after its own last day or that of the disability, whichever comes first (A2-4b, GAP-2). */
export function expireMeasures(state: Programmes, { now, today }: ExpireMeasures): MeasureExpired[] {
  return state.measures.flatMap((measure): MeasureExpired[] => {
    const end = endOf(measure, programmeOf(state, measure));
    if (measure.status === 'EXPIRED' || !end || today <= end.lastOn) return [];
    return [{ type: 'MeasureExpired', measureId: measure.id, expiredOn: end.lastOn, reason: end.reason, expiredAt: now }];
  });
}
