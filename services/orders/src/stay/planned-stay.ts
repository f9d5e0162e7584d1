import { FactMissing, id, InvalidInput, type PlainDate, plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { requireSigningFor } from '../people/parties.ts';
import type { OrderPolicy } from '../terms/policy.ts';
import { countBedDays } from './bed-days.ts';
import type { SearchReads } from './search-reads.ts';

/** A possible stay: its length, and the department that would pay. */
export type PlannedStay = {
  arrivalOn: PlainDate;
  departureOn: PlainDate;
  bedDays: number;
  payer: { departmentId: string; region: string };
};

type Asked = { arrivalOn: string; departureOn: string; personId?: string | null | undefined };

type Asking = { actor: Actor; policy: OrderPolicy; search: SearchReads };

/**
 * Reads dates and person of a search. A citizen may search for persons for whom he or she may order, a specialist for those of the
 * department; anyone else is treated like a person that applicants has not published.
 */
export async function plannedStay(asked: Asked, { actor, policy, search }: Asking): Promise<PlannedStay> {
  const dates = { arrivalOn: plainDate(asked.arrivalOn, 'arrivalOn'), departureOn: plainDate(asked.departureOn, 'departureOn') };
  const bedDays = countBedDays(policy, dates);
  const personId =
    asked.personId ?? (actor.kind === 'CITIZEN' ? actor.actsFor.find(({ as }) => as === 'SELF')?.personId : undefined);
  if (!personId) throw new InvalidInput('personId', 'NEEDED');
  if (actor.kind === 'CITIZEN') requireSigningFor(actor, id<'PersonId'>(personId, 'personId'));
  const { departmentId, region } = await search.recipient(personId);
  if (actor.kind === 'SPECIALIST' && actor.departmentId !== departmentId) throw new FactMissing('person');
  return { ...dates, bedDays, payer: { departmentId, region } };
}
