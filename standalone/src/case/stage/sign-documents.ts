import type { Signer } from './actors.ts';
import type { Amounts } from './law.ts';

export type SignedDocument = { document: string; cms: string };

type Text = { text: string };

/** The query that returns the bytes to sign, for each document that is signed alone. */
const QUESTIONS = {
  contract: `query ContractToSign($contractId: UUID!, $personId: UUID!) {
    toSign: contractToSign(contractId: $contractId, personId: $personId) { text } }`,
  acceptance: 'query AcceptanceToSign($orderId: UUID!) { toSign: acceptanceToSign(orderId: $orderId) { text } }',
  refusal: `query RefusalToSign($orderId: UUID!, $reason: Text!) {
    toSign: refusalToSign(orderId: $orderId, reason: $reason) { text } }`,
  withdrawal: 'query WithdrawalToSign($orderId: UUID!) { toSign: withdrawalToSign(orderId: $orderId) { text } }',
  cancellation: 'query CancellationToSign($orderId: UUID!) { toSign: cancellationToSign(orderId: $orderId) { text } }',
  act: 'query ActToSign($actId: UUID!) { toSign: actToSign(actId: $actId) { text } }',
} as const;

type Variables = Readonly<Record<string, unknown>>;

/** Requests a document and signs exactly the bytes that the server returns. */
export async function signDocument(signer: Signer, what: keyof typeof QUESTIONS, about: Variables): Promise<SignedDocument> {
  const { toSign } = await signer.ask<{ toSign: Text }>(QUESTIONS[what], about);
  return sign(signer, toSign);
}

type Tiyn = { tiyn: number };
type StayToSign = {
  order: Text;
  reimbursementApplication: Text;
  price: Tiyn;
  guaranteed: Tiyn;
  coPayment: Tiyn;
  warnings: string[];
};

const STAY = `query StayToSign($input: StayToSignInput!) {
  toSign: stayToSign(input: $input) {
    order { text } reimbursementApplication { text }
    price { tiyn } guaranteed { tiyn } coPayment { tiyn } warnings
  }
}`;

/** The signed order and application, and the amounts that were shown before. */
export type SignedStay = {
  signed: { order: SignedDocument; reimbursementApplication: SignedDocument };
  shown: Amounts;
  warnings: string[];
};

/** Requests the order of a stay with the application to reimburse the provider, and signs both. */
export async function signStay(signer: Signer, input: Variables): Promise<SignedStay> {
  const { toSign } = await signer.ask<{ toSign: StayToSign }>(STAY, { input });
  const { order, reimbursementApplication, price, guaranteed, coPayment, warnings } = toSign;
  return {
    signed: { order: await sign(signer, order), reimbursementApplication: await sign(signer, reimbursementApplication) },
    shown: { price: price.tiyn, guaranteed: guaranteed.tiyn, coPayment: coPayment.tiyn },
    warnings,
  };
}

async function sign(signer: Signer, { text }: Text): Promise<SignedDocument> {
  return { document: text, cms: await signer.sign(text) };
}
