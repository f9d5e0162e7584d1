import { addDays, daysBetween, type PlainDate } from '@aleumet/domain';
import { type DemoEmployee, demoEmployees, demoProviders } from '@aleumet/testkit/demo';
import type { Choice, Story, WithChoice } from './setup.ts';
import { requireSame, required } from './stage/difference.ts';
import { type Amounts, LONGEST_STAY, split } from './stage/law.ts';
import { tenge } from './stage/money.ts';

const SEARCH = `query FreeBeds($region: Region, $arrivalOn: Date!, $departureOn: Date!, $personId: UUID!) {
  freeBeds(region: $region, arrivalOn: $arrivalOn, departureOn: $departureOn, personId: $personId, first: 100) {
    nodes {
      bedId placeType bedDays
      price { tiyn } guaranteed { tiyn } coPayment { tiyn }
      offer { id region unit price { tiyn } beds { id } }
      provider { id }
    }
  }
}`;
const GUARANTEED = `query GuaranteedAmount($region: Region!, $on: Date!) {
  guaranteedAmounts(filter: { kind: SANATORIUM_RESORT_TREATMENT, region: $region, inForceOn: $on }) { nodes { per amount { tiyn } } }
}`;
type Tiyn = { tiyn: number };
type Unit = 'BED_DAY' | 'ORDER';
export type FreeBed = {
  bedId: string;
  placeType: string;
  bedDays: number;
  price: Tiyn;
  guaranteed: Tiyn | null;
  coPayment: Tiyn | null;
  offer: { id: string; region: string; unit: Unit; price: Tiyn; beds: { id: string }[] };
  provider: { id: string };
};

/** The dates of a stay, and the region; all regions when it is left out. */
export type Wish = { arrivalOn: PlainDate; bedDays: number; region?: string };

/** Beds that are free for the whole stay, with the part paid by the state and the co-payment (A2-4c, A2-29b). */
export async function findFreeBeds({ recipient, signer }: Story, { arrivalOn, bedDays, region }: Wish): Promise<FreeBed[]> {
  const departureOn = addDays(arrivalOn, bedDays);
  const variables = { region, arrivalOn, departureOn, personId: recipient.personId };
  return (await signer.ask<{ freeBeds: { nodes: FreeBed[] } }>(SEARCH, variables)).freeBeds.nodes;
}

/** Finds the longest stay that begins on the day, in the most expensive bed of the region, so that there is a co-payment. */
export async function searchBeds<S extends Story>(story: S, wish: Pick<Wish, 'arrivalOn' | 'region'>): Promise<S & WithChoice> {
  const beds = await findFreeBeds(story, { ...wish, bedDays: LONGEST_STAY });
  const dearest = required('A2-28a', 'free bed', beds.toSorted((one, other) => other.price.tiyn - one.price.tiyn)[0]);
  const choice = await choose(story, dearest, wish.arrivalOn);
  const { price, guaranteed, coPayment } = choice.amounts;
  await story.witness.tell({
    who: story.signer.name,
    what: `finds ${beds.length} free beds; chooses ${choice.bedDays} bed-days at ${tenge(price)}: the state pays ${tenge(guaranteed)}, the co-payment is ${tenge(coPayment)}`,
    rule: 'A2-29b',
  });
  return { ...story, choice };
}

/**
 * Returns a bed of the list, after comparing its amounts with the published price and the guaranteed amount in force on the day
 * of arrival.
 */
export async function choose(story: Story, bed: FreeBed, arrivalOn: PlainDate): Promise<Choice> {
  const departureOn = addDays(arrivalOn, LONGEST_STAY);
  const bedDays = daysBetween(arrivalOn, departureOn);
  requireSame({ rule: 'A2-26b', what: 'bed-days', expected: bedDays, came: bed.bedDays });
  const amounts = await expectedAmounts(story, bed, { arrivalOn, bedDays });
  const came = { price: bed.price.tiyn, guaranteed: bed.guaranteed?.tiyn, coPayment: bed.coPayment?.tiyn };
  requireSame({ rule: 'A2-29b', what: 'price, guaranteed amount and co-payment', expected: { ...amounts }, came });
  return {
    offerId: bed.offer.id,
    bedId: bed.bedId,
    arrivalOn,
    departureOn,
    bedDays,
    amounts,
    provider: employeeOf(bed.provider.id),
  };
}

async function expectedAmounts({ actors, recipient }: Story, { offer }: FreeBed, { arrivalOn, bedDays }: Wish): Promise<Amounts> {
  type Answer = { guaranteedAmounts: { nodes: { per: Unit; amount: Tiyn }[] } };
  const answer = await actors.nobody.ask<Answer>(GUARANTEED, { region: recipient.region, on: arrivalOn });
  const inForce = required('A2-4c', 'guaranteed amount in force', answer.guaranteedAmounts.nodes[0]);
  const whole = (unit: Unit, { tiyn }: Tiyn) => (unit === 'BED_DAY' ? tiyn * bedDays : tiyn);
  return split(whole(offer.unit, offer.price), whole(inForce.per, inForce.amount));
}

function employeeOf(providerId: string): DemoEmployee<'PROVIDER'> {
  const bin = Object.values(demoProviders).find((provider) => provider.providerId === providerId)?.bin;
  return bin === demoEmployees.karkaraly.bin ? demoEmployees.karkaraly : demoEmployees.alatau;
}
