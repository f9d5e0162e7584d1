import { yearOf } from '@aleumet/domain';
import type { Choice, Story, WithChoice, WithEntry, WithOrder } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { type Amounts, terms } from './stage/law.ts';
import { newId } from './stage/new-id.ts';
import { signStay } from './stage/sign-documents.ts';

const PLACE = `mutation PlaceStay($input: PlaceStayInput!) {
  placeStay(input: $input) { id number answerBy cancelBy quantity price { tiyn } guaranteed { tiyn } coPayment { tiyn } }
}`;
const FUNDED = `query Funded($id: UUID!) { order(id: $id) { status reservation { status amount { tiyn } } queueEntry { status place } } }`;
type Tiyn = { tiyn: number };
type Terms = { answerBy: string; cancelBy: string; quantity: number; price: Tiyn; guaranteed: Tiyn; coPayment: Tiyn };
type Placed = { placeStay: Terms & { id: string; number: string } };
type Funded = {
  order: { status: string; reservation: { status: string; amount: Tiyn } | null; queueEntry: { status: string } | null } | null;
};

/** An order that is signed and not yet sent, with the amounts shown before signing. */
export type PreparedOrder = { input: Readonly<Record<string, unknown>>; shown: Amounts };

type Ordering = Pick<Story, 'signer'> & WithEntry;

/** Signs the order and the reimbursement application over the bytes that the server returns; this stores nothing (A2-28a). */
export async function prepareOrder(
  { signer, entryId }: Ordering,
  choice: Omit<Choice, 'amounts' | 'provider'>,
): Promise<PreparedOrder> {
  const { offerId, bedId, arrivalOn, departureOn } = choice;
  const ids = { orderId: newId(), reimbursementApplicationId: newId() };
  const input = { ...ids, entryId, offerId, bedId, arrivalOn, departureOn };
  const { signed, shown } = await signStay(signer, input);
  return { input: { ...input, ...signed }, shown };
}

/** Sends both documents in one request. */
export async function sendOrder({ signer }: Ordering, { input }: PreparedOrder): Promise<Placed['placeStay']> {
  return (await signer.ask<Placed>(PLACE, { input })).placeStay;
}

/** Signs and sends. */
export async function signAndPlace(story: Ordering, choice: Omit<Choice, 'amounts' | 'provider'>) {
  const prepared = await prepareOrder(story, choice);
  return { placed: await sendOrder(story, prepared), shown: prepared.shown };
}

/** The recipient orders the chosen stay; payments reserves the guaranteed amount, and the provider has five working days (A2-28a, A2-28b). */
export async function placeOrder<S extends Story & WithEntry & WithChoice>(story: S): Promise<S & WithOrder> {
  const { choice, doors, law, money, recipient, signer, witness } = story;
  const placedOn = doors.clock.today();
  const { placed, shown } = await signAndPlace(story, choice);
  await doors.clock.settle();

  requireSame({ rule: 'A2-29b', what: 'amounts shown before signing', expected: choice.amounts, came: shown });
  const answer = law.lastDayOf(terms.answer, placedOn);
  const cancellation = law.lastDayBefore(terms.cancellation, choice.arrivalOn);
  requireSame({
    rule: 'A2-28a',
    what: 'terms of the order',
    expected: termsOf(choice, answer.on, cancellation.on),
    came: withoutNumber(placed),
  });
  const { price: _, guaranteed: tiyn } = choice.amounts;
  money.expect({ departmentId: recipient.departmentId, year: yearOf(choice.arrivalOn), from: 'free', to: 'reserved', tiyn });
  const { order } = await signer.ask<Funded>(FUNDED, { id: placed.id });
  const expected = { status: 'SENT', reservation: { status: 'RESERVED', amount: { tiyn } }, entry: 'ORDERED' };
  const came = { status: order?.status, reservation: order?.reservation, entry: order?.queueEntry?.status };
  requireSame({ rule: 'A2-28a', what: 'order, reservation and place in the queue', expected, came });
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `signs order ${placed.number} and the application to reimburse the provider; the money is reserved`,
    rule: 'A2-28a',
    deadlines: [
      { of: 'answer', ...answer },
      { of: 'cancellation', ...cancellation },
    ],
    events: ['OrderPlaced', 'FundsReserved', 'BudgetChanged'],
  });
  return { ...story, orderId: placed.id, placedOn };
}

function termsOf({ bedDays, amounts }: Choice, answerBy: string, cancelBy: string): Terms {
  const { price, guaranteed, coPayment } = amounts;
  return {
    answerBy,
    cancelBy,
    quantity: bedDays,
    price: { tiyn: price },
    guaranteed: { tiyn: guaranteed },
    coPayment: { tiyn: coPayment },
  };
}

function withoutNumber({ id: _, number: __, ...terms }: Placed['placeStay']): Terms {
  return terms;
}
