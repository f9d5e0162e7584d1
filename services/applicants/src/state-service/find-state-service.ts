import { readdirSync, readFileSync } from 'node:fs';
import { SERVICE_KINDS, type ServiceKind } from '@aleumet/domain';
import { z } from 'zod';
import { form } from '../forms/form.ts';

const texts = { titleEn: z.string(), titleKk: z.string() };
const row = z.strictObject({ ...texts, number: z.int().positive(), contentEn: z.string(), contentKk: z.string() });
const standard = z.strictObject({
  ...texts,
  kinds: z.array(z.enum(SERVICE_KINDS)).min(1),
  id: z.string(),
  from: z.iso.date(),
  rows: z.array(row),
  contraindications: z.array(z.strictObject({ code: z.string(), textEn: z.string(), textKk: z.string() })),
});
const stateService = z.object({ standard, applicationForm: form, refusalReceipt: form, resultNotification: form });

/** A state service as described in the law: its standard with the contraindications, and its forms. */
export type StateService = z.infer<typeof stateService>;

const data = new URL('../../data/', import.meta.url);
const carried = readdirSync(data).map(readStateService);

/** Returns the state service for a kind of service; undefined when the portal does not have it (A2/F3-7). */
export function findStateService(kind: ServiceKind): StateService | undefined {
  return carried.find((one) => one.standard.kinds.includes(kind));
}

/** Reads a folder of `data/`. Throws when a file is invalid, which prevents the start. */
function readStateService(folder: string): StateService {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${folder}/${name}.json`, data), 'utf8'));
  return stateService.parse({
    standard: read('standard'),
    applicationForm: read('application-form'),
    refusalReceipt: read('refusal-receipt'),
    resultNotification: read('result-notification'),
  });
}
