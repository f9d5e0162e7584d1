import type { Story, WithChoice, WithOrder } from './setup.ts';
import { requireSame, required } from './stage/difference.ts';
import { terms } from './stage/law.ts';
import { signDocument } from './stage/sign-documents.ts';

const ACCEPT = `mutation AcceptOrder($input: AcceptOrderInput!) { acceptOrder(input: $input) { id status } }`;
const NOTICE = `query BedNotice($id: UUID!) {
  order(id: $id) {
    status
    offer {
      address phone arrivalTime departureTime meals diagnostics treatment
      beds { id placeType bedType heightCm floor roomArea otherBeds accessibility }
    }
    fulfilment { ... on Stay { bedNotice {
      noticeNumber orderNumber orderDate orderAmount { tiyn } guaranteedAmount { tiyn } coPaymentAmount { tiyn }
      arrivalDate departureDate stayBedDays arrivalTime departureTime sanatoriumAddress sanatoriumPhone
      mealsDescription diagnosticsDescription treatmentDescription
      bedPlaceType bedType bedHeightCm floor roomAreaSqM otherBedsInRoom accessibilityFeatures cancelBy
    } } }
  }
}`;
type Tiyn = { tiyn: number };
type Bed = {
  id: string;
  placeType: string;
  bedType: string;
  heightCm: number;
  floor: number;
  roomArea: number;
  otherBeds: number;
  accessibility: string | null;
};
type Offer = Record<'address' | 'phone' | 'arrivalTime' | 'departureTime' | 'meals' | 'diagnostics' | 'treatment', string> & {
  beds: Bed[];
};
type Notice = Readonly<Record<string, string | number | Tiyn>>;
type Noticed = { order: { status: string; offer: Offer; fulfilment: { bedNotice: Notice | null } } | null };

/**
 * The provider accepts by signing the notice A2/F7, which appears in the recipient's cabinet with every field of the form
 * (A2-28d).
 */
export async function accept<S extends Story & WithChoice & WithOrder>(story: S): Promise<S> {
  const { actors, choice, orderId, recipient, signer, witness } = story;
  const provider = actors.provider(choice.provider);
  const acceptance = await signDocument(provider, 'acceptance', { orderId });
  await provider.ask(ACCEPT, { input: { orderId, acceptance } });

  const { order } = await signer.ask<Noticed>(NOTICE, { id: orderId });
  const { noticeNumber, orderNumber, ...printed } = required('A2-28d', 'notice A2/F7', order?.fulfilment.bedNotice);
  requireSame({ rule: 'A2-28d', what: 'status', expected: 'ACCEPTED', came: order?.status });
  requireSame({ rule: 'A2-28d', what: 'number of the notice', expected: orderNumber, came: noticeNumber });
  requireSame({ rule: 'A2-28d', what: 'notice A2/F7', expected: expectedNotice(story, order?.offer), came: printed });
  await witness.tell({
    person: recipient,
    who: provider.name,
    what: `accepts: the signed notice A2/F7 with its ${Object.keys(printed).length + 2} fields appears in the cabinet`,
    rule: 'A2-28d',
    events: ['OrderAccepted'],
  });
  return story;
}

/** The form, filled in from the published offer and the signed order. */
function expectedNotice({ choice, law, placedOn }: Story & WithChoice & WithOrder, offer: Offer | undefined): Notice {
  const { address, phone, arrivalTime, departureTime, meals, diagnostics, treatment, beds } = required('A2-28d', 'offer', offer);
  const bed = required(
    'A2-28d',
    'bed',
    beds.find(({ id }) => id === choice.bedId),
  );
  const { price, guaranteed, coPayment } = choice.amounts;
  return {
    ...{ orderDate: placedOn, arrivalDate: choice.arrivalOn, departureDate: choice.departureOn, stayBedDays: choice.bedDays },
    ...{ orderAmount: { tiyn: price }, guaranteedAmount: { tiyn: guaranteed }, coPaymentAmount: { tiyn: coPayment } },
    ...{ arrivalTime, departureTime, sanatoriumAddress: address, sanatoriumPhone: phone },
    ...{ mealsDescription: meals, diagnosticsDescription: diagnostics, treatmentDescription: treatment },
    ...{ bedPlaceType: bed.placeType, bedType: bed.bedType, bedHeightCm: bed.heightCm, floor: bed.floor },
    ...{ roomAreaSqM: String(bed.roomArea), otherBedsInRoom: bed.otherBeds, accessibilityFeatures: bed.accessibility ?? '' },
    cancelBy: law.lastDayBefore(terms.cancellation, choice.arrivalOn).on,
  };
}
