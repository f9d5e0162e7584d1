import { yearOf } from '@aleumet/domain';
import type { Story, WithAct, WithChoice, WithClaim, WithOrder } from './setup.ts';
import type { Signer } from './stage/actors.ts';
import { requireSame, required } from './stage/difference.ts';
import { newId } from './stage/new-id.ts';
import { signDocument } from './stage/sign-documents.ts';

const DRAFT = `mutation DraftAct($input: DraftActInput!) {
  draftAct(input: $input) { id part quantity unit price { tiyn } guaranteed { tiyn } coPayment { tiyn } }
}`;
const SIGN = `mutation SignAct($input: SignActInput!) { signAct(input: $input) { id } }`;
const CLAIMED = `query Claimed($id: UUID!) { act(id: $id) { status claim { id status amount { tiyn } } } }`;
type Tiyn = { tiyn: number };
type Draft = {
  draftAct: { id: string; part: number; quantity: number; unit: string; price: Tiyn; guaranteed: Tiyn; coPayment: Tiyn };
};
type Claimed = { act: { status: string; claim: { id: string; status: string; amount: Tiyn } | null } | null };

/** Both parties sign the same bytes; the reserved amount becomes owed, and the claim is created (A2-28a, A2-29b, GAP-13). */
export async function signAct<S extends Story & WithChoice & WithOrder>(story: S): Promise<S & WithAct & WithClaim> {
  const { actors, choice, doors, money, orderId, recipient, signer, witness } = story;
  const { price, guaranteed, coPayment } = choice.amounts;
  const provider = actors.provider(choice.provider);
  const actId = newId();
  const draft = await draftAct(provider, { actId, orderId });
  const expected = {
    id: actId,
    ...{ part: 1, quantity: choice.bedDays, unit: 'BED_DAY' },
    price: { tiyn: price },
    guaranteed: { tiyn: guaranteed },
    coPayment: { tiyn: coPayment },
  };
  requireSame({ rule: 'A2-29b', what: 'act over the actual bed-days', expected, came: draft });
  await witness.tell({
    person: recipient,
    who: provider.name,
    what: 'draws up the act of rendered services',
    rule: 'A2-29b',
    events: ['ActDrafted'],
  });

  const texts = [await signActAs(provider, actId), await signActAs(signer, actId)];
  requireSame({ rule: 'A2-28a', what: 'both sign the same bytes', expected: texts[0], came: texts[1] });
  await doors.clock.settle();
  money.expect({
    departmentId: recipient.departmentId,
    year: yearOf(choice.arrivalOn),
    from: 'reserved',
    to: 'owed',
    tiyn: guaranteed,
  });
  const { act } = await signer.ask<Claimed>(CLAIMED, { id: actId });
  const claim = required('A2-28a', 'claim', act?.claim);
  requireSame({
    rule: 'A2-28a',
    what: 'claim',
    expected: ['SIGNED', 'REGISTERED', guaranteed],
    came: [act?.status, claim.status, claim.amount.tiyn],
  });
  await witness.tell({
    person: recipient,
    who: 'both parties',
    what: `${provider.name} and ${signer.name} sign the same bytes; the state owes the guaranteed amount`,
    rule: 'A2-28a',
    events: ['ActSigned', 'ReservationSpent', 'ClaimRegistered', 'BudgetChanged'],
  });
  return { ...story, actId, claimId: claim.id };
}

/** The provider draws up the act. */
export async function draftAct(provider: Signer, about: { actId: string; orderId: string }): Promise<Draft['draftAct']> {
  return (await provider.ask<Draft>(DRAFT, { input: about })).draftAct;
}

/** Signs for one party; returns the text that was signed. */
export async function signActAs(signer: Signer, actId: string): Promise<string> {
  const act = await signDocument(signer, 'act', { actId });
  await signer.ask(SIGN, { input: { actId, act } });
  return act.document;
}
