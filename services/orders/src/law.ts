import { readFileSync } from 'node:fs';
import { type Dated, plainDate, SERVICE_KINDS } from '@aleumet/domain';
import { z } from 'zod';
import type { ContractText } from './contract/documents.ts';
import type { RevocationRule } from './signing/standing.ts';
import type { OrderNumbers } from './terms/policy.ts';

/** Numbers and texts of the law, read once at start. */
export type Law = {
  policies: readonly OrderNumbers[];
  /** The revocation status required before a signature is accepted. */
  revocation: readonly (Dated & { revocation: RevocationRule })[];
  contract: ContractText;
};

const day = z.string().transform((text) => plainDate(text));
const policies = z.array(
  z.object({
    from: day,
    kinds: z.array(z.enum(SERVICE_KINDS)).exactOptional(),
    departureDayCounts: z.boolean(),
    mostOrdersAYear: z.int().positive(),
    answerWorkingDays: z.int().positive(),
    cancelWorkingDays: z.int().positive(),
  }),
);
const revocation = z.array(z.object({ from: day, revocation: z.enum(['required', 'soft', 'off']) }));
const contract = z.object({ version: z.string(), from: day, kk: z.string(), ru: z.string(), en: z.string() });

/** Reads the data files of this service. Throws when a file is invalid, which prevents the start. */
export function readLaw(): Law {
  return {
    policies: policies.parse(read('../policy.json')),
    revocation: revocation.parse(read('../revocation.json')),
    contract: contract.parse(read('../data/contracts/a2.json')),
  };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
