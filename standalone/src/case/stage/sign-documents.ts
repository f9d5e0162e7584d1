import type { Signer } from './actors.ts';
import type { Amounts } from './law.ts';

export type SignedDocument = { document: string; cms: string };

type Tiyn = { tiyn: number };
type Shown = {
  documents: { kind: string; text: string }[];
  price: Tiyn | null;
  guaranteed: Tiyn | null;
  coPayment: Tiyn | null;
  warnings: string[];
};

/** What was signed, by kind of document, and the amounts that were shown before. */
export type SignedDocuments = {
  signed: Readonly<Record<string, SignedDocument>>;
  shown: Amounts | undefined;
  warnings: string[];
};

const DOCUMENTS = `query DocumentsToSign($action: SigningAction!, $input: DocumentsToSignInput!) {
  documentsToSign(action: $action, input: $input) {
    documents { kind text } price { tiyn } guaranteed { tiyn } coPayment { tiyn } warnings
  }
}`;

/** Asks for the documents of an action and signs each over exactly the bytes that the server handed out. */
export async function signDocuments(
  signer: Signer,
  action: string,
  input: Readonly<Record<string, unknown>>,
): Promise<SignedDocuments> {
  const { documentsToSign } = await signer.ask<{ documentsToSign: Shown }>(DOCUMENTS, { action, input });
  const { documents, price, guaranteed, coPayment, warnings } = documentsToSign;
  const signed: Record<string, SignedDocument> = {};
  for (const { kind, text } of documents) signed[kind] = { document: text, cms: await signer.sign(text) };
  const shown = price && guaranteed && coPayment && { price: price.tiyn, guaranteed: guaranteed.tiyn, coPayment: coPayment.tiyn };
  return { signed, shown: shown ?? undefined, warnings };
}
