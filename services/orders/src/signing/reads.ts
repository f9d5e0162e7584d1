import { z } from 'zod';
import { type Instant, instant } from '@aleumet/domain';
import {
  BY_ID,
  type Connection,
  createRowLoader,
  type PageArguments,
  readPage,
  type SortOrder,
  toConnection,
} from '@aleumet/server';
import type { Prisma, PrismaClient, Signature } from '../generated/prisma/client.ts';
import { toDocumentKind, type DocumentKind } from './signed-document.ts';
import { type StandingWord, STANDINGS } from './standing.ts';

/** A signature as returned by reads, without the signed text. */
export type SignatureRecord = Pick<Signature, 'id' | 'orderId' | 'personId' | 'signerName' | 'timesAsked'> & {
  standing: StandingWord;
  kind: DocumentKind;
  signedBy: 'RECIPIENT' | 'PROVIDER' | null;
  signedAt: Instant;
  knownSince: Instant | null;
  knownBy: ('OCSP' | 'CRL')[];
  revokedAt: Instant | null;
  askedAgainAt: Instant | null;
};

export type SignatureListing = {
  filter: { revocation: StandingWord; kinds?: readonly DocumentKind[] | null | undefined; personId?: string | null | undefined };
  newestFirst: boolean;
  page: PageArguments;
};

const NEWEST = inOrder('desc');
const OLDEST = inOrder('asc');
const WITHOUT_CONTENT = { document: true, cms: true } as const;

/** Reads of signatures: by id for those who may read the document, and as a list filtered by actor. */
export function createSignatureReads(db: PrismaClient, visible: Prisma.SignatureWhereInput) {
  const byId = createRowLoader({
    find: (ids) => db.signature.findMany({ where: { id: { in: [...ids] } }, omit: WITHOUT_CONTENT }),
    keyOf: ({ id }) => id,
    toNode: toRecord,
  });
  const texts = createRowLoader({
    find: (ids) => db.signature.findMany({ where: { id: { in: [...ids] } }, select: { id: true, document: true } }),
    keyOf: ({ id }) => id,
    toNode: ({ document }) => new TextDecoder().decode(document),
  });
  return {
    signedText: (signatureId: string) => texts.load(signatureId),
    findSignature: (signatureId: string): Promise<SignatureRecord | null> => byId.load(signatureId),
    /** Those that are still kept. */
    signaturesOf: async (ids: readonly string[]): Promise<(SignatureRecord | Error)[]> =>
      (await byId.loadMany(ids)).filter((record) => record !== null),
    listSignatures: (listing: SignatureListing) => listSignatures(db, visible, listing),
  };
}

async function listSignatures(
  db: PrismaClient,
  visible: Prisma.SignatureWhereInput,
  { filter, newestFirst, page: given }: SignatureListing,
): Promise<Connection<SignatureRecord>> {
  const page = readPage(given, { name: 'Query.signatures', order: newestFirst ? NEWEST : OLDEST, filter });
  const { revocation, kinds, personId } = filter;
  const asked = { revocation, ...(kinds && { kind: { in: [...kinds] } }), ...(personId && { personId }) };
  const where = { AND: [visible, asked, page.behind] };
  const rows = await db.signature.findMany({ where, orderBy: page.orderBy, take: page.limit, omit: WITHOUT_CONTENT });
  return toConnection(rows, page, toRecord);
}

const evidence = z.array(z.object({ by: z.enum(['OCSP', 'CRL']) })).nullable();
const standing = z.enum(STANDINGS);
const party = z.enum(['RECIPIENT', 'PROVIDER']).nullable();

function toRecord(row: Omit<Signature, 'document' | 'cms'>): SignatureRecord {
  const sources = evidence.parse(row.revocationEvidence) ?? [];
  return {
    ...row,
    standing: standing.parse(row.revocation),
    kind: toDocumentKind(row.kind),
    signedBy: party.parse(row.signedBy),
    signedAt: instant(row.signedAt),
    knownSince: row.knownAt && instant(row.knownAt),
    knownBy: [...new Set(sources.map(({ by }) => by))],
    revokedAt: row.revokedAt && instant(row.revokedAt),
    askedAgainAt: row.askAgainAt && instant(row.askAgainAt),
  };
}

function inOrder(direction: 'asc' | 'desc'): SortOrder {
  return [
    { column: 'signedAt', kind: 'moment', direction },
    { ...BY_ID, kind: 'text', direction },
  ];
}
