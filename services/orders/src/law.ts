import { readFileSync } from 'node:fs';
import { plainDate } from '@aleumet/domain';
import { z } from 'zod';
import type { ContractText } from './contract/documents.ts';
import type { OrderNumbers } from './terms/policy.ts';

/** What the law fixes by numbers and texts, read once at start. */
export type Law = { policies: readonly OrderNumbers[]; contract: ContractText };

const day = z.string().transform((text) => plainDate(text));
const policies = z.array(
  z.object({
    from: day,
    departureDayCounts: z.boolean(),
    mostOrdersAYear: z.int().positive(),
    answerWorkingDays: z.int().positive(),
    cancelWorkingDays: z.int().positive(),
    revocation: z.enum(['required', 'soft', 'off']),
  }),
);
const contract = z.object({ version: z.string(), from: day, kk: z.string(), ru: z.string(), en: z.string() });

/** Reads the data files of this service; a file that does not parse stops the start. */
export function readLaw(): Law {
  return { policies: policies.parse(read('../policy.json')), contract: contract.parse(read('../data/contracts/a2.json')) };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
