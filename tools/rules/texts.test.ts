import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Label = { key: string; label_en: string; label_kk: string };
type Row = { n: number; code: string; text_en: string; text_kk: string } & Record<
  'title_en' | 'title_kk' | 'content_en' | 'content_kk',
  string
>;
/** A form as read from the text of the law. */
type LawForm = {
  id: string;
  title_en: string;
  title_kk: string;
  fields: (Label & { columns?: Label[] })[];
  rows: Row[];
  print_en: string;
  print_kk: string;
};

/** The forms of the appendices whose state services the portal implements, by their ids. */
const law = new Map(
  readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('-forms.json'))
    .flatMap((name): LawForm[] => readJson(`tools/rules/${name}`))
    .map((form) => [form.id, form]),
);
const stateServices = readdirSync(rootOf('services/applicants/data')).map((name) => `services/applicants/data/${name}`);

describe.each(stateServices)('%s', (folder) => {
  it('holds the application form of the law, word for word (A2-6a)', () => requireWords(folder, 'application-form'));

  it('holds the receipt of refusal of the law, word for word (A2-9)', () => requireWords(folder, 'refusal-receipt'));

  it('holds the notification of the result of the law, word for word (A2-13)', () => requireWords(folder, 'result-notification'));

  it('holds the standard of the state service, word for word (A2/F3-3, A2/F3-7, A2/F3-9)', () => {
    const { contraindications: _, kinds, from, ...standard } = standardOf(folder);
    const { id, title_en: titleEn, title_kk: titleKk, rows } = formOf(standard.id);
    expect(kinds.length).toBeGreaterThan(0);
    expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(standard).toEqual({
      ...{ id, titleEn, titleKk },
      rows: rows.map((row) => ({
        ...{ number: row.n, titleEn: row.title_en, titleKk: row.title_kk },
        ...{ contentEn: row.content_en, contentKk: printed(row.content_kk) },
      })),
    });
  });

  it('holds the contraindications, word for word (A2-3b)', () => {
    const { id, contraindications } = standardOf(folder);
    const { rows } = formOf(id.replace(/F\d+$/, 'F1'));
    expect(contraindications).toEqual(rows.map((row) => ({ code: row.code, textEn: row.text_en, textKk: row.text_kk })));
  });
});

describe('the journal of SMS', () => {
  it('has the title and the columns of the law, word for word (A2/F6)', () => {
    type Words = { kk: string; en: string };
    const journal: { title: Words; columns: (Words & { key: string })[] } = readJson('services/notifications/data/journal.json');
    const { title_en: titleEn, title_kk: titleKk, fields } = formOf('A2/F6');
    const columns = fields.flatMap((field) => field.columns ?? []).map(labelOf);
    expect(journal.title).toMatchObject({ kk: titleKk, en: titleEn });
    expect(journal.columns.map(({ key, kk, en }) => ({ key, labelEn: en, labelKk: kk }))).toEqual(columns);
  });
});

/** The form of a state service has the title, the fields and the text of the law. */
function requireWords(folder: string, name: string): void {
  const form: { id: string } = readJson(`${folder}/${name}.json`);
  const { id, title_en: titleEn, title_kk: titleKk, fields, print_en: printEn, print_kk: printKk } = formOf(form.id);
  const labels = fields.map((field) => ({ ...labelOf(field), ...(field.columns && { columns: field.columns.map(labelOf) }) }));
  expect(form).toEqual({ id, titleEn, titleKk, fields: labels, printEn: printed(printEn), printKk: printed(printKk) });
}

function standardOf(folder: string): { id: string; kinds: string[]; from: string; contraindications: unknown } {
  return readJson(`${folder}/standard.json`);
}

/** Parts of the text of the law that do not belong to it: a description of a table, and a stray word (A2/F2, A2/F3-10). */
function printed(text: string): string {
  return text.replaceAll(/^\((?:columns|бағандар): .*\)\n/gm, '').replace(' ескерту.', '.');
}

function labelOf({ key, label_en: labelEn, label_kk: labelKk }: Label) {
  return { key, labelEn, labelKk };
}

function formOf(id: string): LawForm {
  const form = law.get(id);
  if (!form) throw new Error(`no form ${id} of the law`);
  return form;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(rootOf(path), 'utf8'));
}

function rootOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
