import { type Money, money } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { createActReads } from './act/reads.ts';
import { createContractReads } from './contract/reads.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Law } from './law.ts';
import { createOrderReads } from './order/reads.ts';
import { createSearchReads } from './stay/search-reads.ts';
import { contractsVisibleTo, visibleTo } from './people/visibility.ts';
import { createSignatureReads } from './signing/reads.ts';
import { signaturesVisibleTo } from './signing/visibility.ts';

export type Reads = Awaited<ReturnType<typeof createReads>>;

/** All reads of a request, filtered by actor. */
export async function createReads(db: PrismaClient, actor: Actor, law: Law) {
  const visible = await visibleTo(db, actor);
  return {
    ...createOrderReads(db, visible),
    ...createActReads(db, visible),
    ...createContractReads(db, contractsVisibleTo(actor), law.contract.version),
    ...createSignatureReads(db, signaturesVisibleTo(actor)),
    /** Available money of the department's budget at the last update; null when unknown. */
    freeFunds: async (departmentId: string, kind: string, year: number): Promise<Money | null> => {
      const key = { departmentId, kind, year };
      const hint = await db.budgetHint.findUnique({ where: { departmentId_kind_year: key } });
      return hint && money(Number(hint.freeTiyn));
    },
    search: createSearchReads(db),
  };
}
