import { readdirSync, readFileSync } from 'node:fs';
import { plainDate, SERVICE_KINDS } from '@aleumet/domain';
import { z } from 'zod';
import type { DeliveryPolicy } from './sms/policy.ts';
import { SMS_REASONS } from './sms/sms.ts';
import type { Template } from './sms/template.ts';

type Words = { kk: string; ru: string; en: string };
/** A column of the printed journal, with the path of its value. */
export type FormColumn = Words & { key: string; fields: readonly string[] };
/** The form A2/F6: its title and its columns in the order of the law. */
export type JournalForm = { title: Words; columns: readonly FormColumn[] };

/** The texts of the SMS, the form of the journal and the numbers for delivery, read once at start. */
export type Law = { templates: readonly Template[]; form: JournalForm; policies: readonly DeliveryPolicy[] };

const day = z.string().transform((text) => plainDate(text));
const words = { kk: z.string(), ru: z.string(), en: z.string() };
const templates = z.array(
  z.object({
    ...words,
    code: z.string().regex(/^[A-Z]+-SMS-\d\d$/),
    kind: z.enum(SERVICE_KINDS),
    reason: z.enum(SMS_REASONS),
    variant: z.string().nullable(),
    validFrom: day,
  }),
);
const policies = z.array(
  z.object({
    from: day,
    deliveryAttempts: z.int().positive(),
    firstPauseSeconds: z.int().positive(),
    pauseGrowth: z.number().min(1),
    clockToleranceSeconds: z.int().min(0),
    wrongCodes: z.int().positive(),
  }),
);
const column = z.object({ ...words, key: z.string(), fields: z.array(z.string()).min(1) });
const form = z.object({ title: z.object(words), columns: z.array(column) });

/** The words of the SMS, one file for each state service. */
const smsTexts = new URL('../data/sms/', import.meta.url);

/** Reads the data files of this service. Throws when a file is invalid, which prevents the start. */
export function readLaw(): Law {
  return {
    templates: readdirSync(smsTexts).flatMap((name) => templates.parse(read(`../data/sms/${name}`))),
    form: form.parse(read('../data/journal.json')),
    policies: policies.parse(read('../policy.json')),
  };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
