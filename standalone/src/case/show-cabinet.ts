import type {
  Story,
  WithAct,
  WithApplication,
  WithChoice,
  WithClaim,
  WithEntry,
  WithMeasure,
  WithOrder,
  WithWindow,
} from './setup.ts';
import { requireSame } from './stage/difference.ts';

const CABINET = `query CabinetPage($personId: UUID!) {
  person(id: $personId) {
    firstName
    applications(first: 1) {
      nodes {
        id status
        measure { id }
        queueEntry {
          id queueNo
          window { openedOn closesOn }
          orders {
            id outcome fulfilment { ... on Stay { arrivalOn departureOn } }
            provider { id name { en } }
            offer { id treatment }
            coPayment { tiyn }
            acts { id status claim { id status amount { tiyn } } }
          }
        }
      }
    }
  }
}`;

type Order = {
  id: string;
  outcome: string | null;
  provider: { name: { en: string } };
  offer: { id: string; treatment: string };
  coPayment: { tiyn: number };
  acts: { id: string; claim: { id: string; status: string; amount: { tiyn: number } } }[];
};
type Entry = { id: string; queueNo: number; window: { openedOn: string; closesOn: string }; orders: Order[] };
type Application = { id: string; status: string; measure: { id: string }; queueEntry: Entry };
type Cabinet = { person: { firstName: string; applications: { nodes: Application[] } } };

type Finished = Story & WithMeasure & WithApplication & WithEntry & WithWindow & WithChoice & WithOrder & WithAct & WithClaim;

/**
 * One query returns the whole page: person, application, place in the queue, window, order, provider and offer, co-payment, act,
 * claim.
 */
export async function showCabinet<S extends Finished>(story: S): Promise<S> {
  const { recipient, signer, witness } = story;
  const { person } = await signer.ask<Cabinet>(CABINET, { personId: recipient.personId });
  requireSame({ rule: 'A2/F3-7', what: 'cabinet page', expected: expectedIds(story), came: idsOf(person) });
  const order = person.applications.nodes[0]?.queueEntry.orders[0];
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `sees the whole case on one page: ${order?.provider.name.en}, ${order?.outcome}, claim ${order?.acts[0]?.claim.status}`,
    rule: 'A2/F3-7',
  });
  return story;
}

function expectedIds(story: Finished) {
  const { applicationId, measureId, entryId, queueNo, openedOn, closesOn, orderId, choice, actId, claimId } = story;
  const { coPayment, guaranteed } = choice.amounts;
  const ofEntry = { applicationId, measureId, entryId, queueNo, openedOn, closesOn };
  return {
    firstName: story.recipient.givenName,
    ...ofEntry,
    orderId,
    offerId: choice.offerId,
    coPayment,
    actId,
    claimId,
    guaranteed,
  };
}

function idsOf({ firstName, applications }: Cabinet['person']) {
  const [application] = applications.nodes;
  const entry = application?.queueEntry;
  const order = entry?.orders[0];
  const act = order?.acts[0];
  return {
    ...{
      firstName,
      applicationId: application?.id,
      measureId: application?.measure.id,
      entryId: entry?.id,
      queueNo: entry?.queueNo,
    },
    ...{ openedOn: entry?.window.openedOn, closesOn: entry?.window.closesOn, orderId: order?.id, offerId: order?.offer.id },
    ...{
      coPayment: order?.coPayment.tiyn,
      actId: act?.id,
      claimId: act?.claim.id,
      guaranteed: act?.claim.amount.tiyn,
    },
  };
}
