import { yearOf } from '@aleumet/domain';
import { demoEmployees } from '@aleumet/testkit/demo';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { offerInputs } from '../../demo-data/sanatoria.ts';
import { prepareOrder, sendOrder } from '../place-order.ts';
import type { Choice, Setup, Story, WithEntry, WithOrder } from '../setup.ts';
import { choose, findFreeBeds } from '../search-beds.ts';
import { requireSame, required } from '../stage/difference.ts';
import { LONGEST_STAY } from '../stage/law.ts';
import { newId } from '../stage/new-id.ts';
import type { PlainDate } from '@aleumet/domain';

const PUBLISH = `mutation PublishOffer($input: PublishOfferInput!) { publishOffer(input: $input) { id beds { id } } }`;

/** A sanatorium publishes an offer with a single bed. */
export async function publishSingleBed({ actors, witness }: Setup): Promise<{ offerId: string; bedId: string }> {
  const provider = actors.provider(demoEmployees.karkaraly);
  const [offerId, bedId] = [newId(), newId()];
  const [offer] = offerInputs().karkaraly;
  const [bed] = offer?.beds ?? [];
  await provider.ask(PUBLISH, { input: { ...offer, id: offerId, beds: [{ ...bed, id: bedId }] } });
  await witness.tell({
    who: provider.name,
    what: 'publishes an offer with a single bed',
    rule: 'A2-28a',
    events: ['OfferPublished'],
  });
  return { offerId, bedId };
}

/**
 * Two recipients sign an order for the last bed and send it at the same moment: one gets it, the other is refused with the reason
 * (A2-28a).
 */
export async function raceForBed<S extends Story & WithEntry>(
  racers: readonly [S, S],
  { offerId, arrivalOn }: { offerId: string; arrivalOn: PlainDate },
): Promise<{ winner: S & WithOrder & { choice: Choice }; loser: S }> {
  const [one, other] = racers;
  const choice = await lastBed(one, offerId, arrivalOn);
  const prepared = [await prepareOrder(one, choice), await prepareOrder(other, choice)] as const;
  const sent = [sendOrder(one, prepared[0]), sendOrder(other, prepared[1])] as const;
  const [first] = await Promise.allSettled(sent);
  const [winner, loser, wonBy, lostBy] =
    first.status === 'fulfilled' ? [one, other, sent[0], sent[1]] : [other, one, sent[1], sent[0]];
  const { night } = await refusedWith('BED_TAKEN', lostBy);
  requireSame({ rule: 'A2-28a', what: 'night that is taken', expected: arrivalOn, came: night });
  const { id: orderId } = await wonBy;

  const { doors, money, recipient, witness } = winner;
  const { guaranteed: tiyn } = choice.amounts;
  money.expect({ departmentId: recipient.departmentId, year: yearOf(arrivalOn), from: 'free', to: 'reserved', tiyn });
  await witness.tell({
    who: 'two at once',
    what: `${one.signer.name} and ${other.signer.name} order the last bed: ${winner.signer.name} gets it, ${loser.signer.name} is refused, because it is taken`,
    rule: 'A2-28a',
    events: ['OrderPlaced', 'FundsReserved'],
  });
  return { winner: { ...winner, choice, orderId, placedOn: doors.clock.today() }, loser };
}

async function lastBed(story: Story, offerId: string, arrivalOn: PlainDate): Promise<Choice> {
  const beds = (await findFreeBeds(story, { arrivalOn, bedDays: LONGEST_STAY })).filter(({ offer }) => offer.id === offerId);
  requireSame({ rule: 'A2-28a', what: 'free beds of the offer', expected: 1, came: beds.length });
  return choose(story, required('A2-28a', 'last bed', beds[0]), arrivalOn);
}
