import { z } from 'zod';

const label = { key: z.string(), labelEn: z.string(), labelKk: z.string() };

/** A form of the law as data: its fields, and its text with places to fill. */
export const form = z.strictObject({
  id: z.string(),
  titleEn: z.string(),
  titleKk: z.string(),
  fields: z.array(z.strictObject({ ...label, columns: z.array(z.strictObject(label)).optional() })),
  printEn: z.string(),
  printKk: z.string(),
});
export type Form = z.infer<typeof form>;

/** Values of the fields; tables row by row. Fields that are filled in by hand are left out. */
export type FormValues = Readonly<Record<string, string | readonly (readonly string[])[] | null>>;

/** A form, filled in. */
export type FilledForm = { form: Form; values: FormValues };
export type FormLanguage = 'EN' | 'KK';

const BLANK = '____________';
/** The signature under its text is the consent; the check box of the electronic form is left out on paper (A2/F2). */
const NOT_PRINTED = new Set(['consentPersonalData']);

/** Returns the fields in the order of the form, with their values as text. */
export function fieldsOf({ form, values }: FilledForm) {
  return form.fields.map(({ key, labelEn, labelKk }) => ({ key, labelEn, labelKk, value: textOf(values[key]) ?? '' }));
}

/** Returns the text to be printed; empty fields become lines to write on. */
export function printForm({ form, values }: FilledForm, language: FormLanguage): string {
  const template = language === 'EN' ? form.printEn : form.printKk;
  return template.replaceAll(/\{\{(\w+)\}\} ?/g, (place, key: string) => {
    if (NOT_PRINTED.has(key)) return '';
    const space = place.endsWith(' ') ? ' ' : '';
    return `${printed(values[key])}${space}`;
  });
}

/** An unknown value is filled in by hand; a value known to be absent is printed as nothing. */
function printed(value: FormValues[string] | undefined): string {
  return value === undefined ? BLANK : (textOf(value) ?? '');
}

function textOf(value: FormValues[string] | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  return value.map((cells, at) => [`${at + 1}.`, ...cells.filter((cell) => cell !== '')].join(' | ')).join('\n');
}
