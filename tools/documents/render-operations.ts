import type { EnvironmentTable } from './programs.ts';

/** The place of the tables in the text. */
const PLACE = '<!-- environment -->';

/** Returns the document for operators: a manually written text with the tables of environment variables inserted. */
export function renderOperations(text: string, tables: readonly EnvironmentTable[]): string {
  if (!text.includes(PLACE)) throw new Error(`the text has no place for the tables: ${PLACE}`);
  return text.replace(PLACE, () => tables.map(toTable).join('\n'));
}

function toTable({ heading, remark, definition }: EnvironmentTable): string {
  const rows = Object.entries(definition.shape).map(
    ([name, type]) => `| \`${name}\` | ${defaultOf(type)} | ${meaningOf(name, type)} |\n`,
  );
  return [
    `### ${heading}\n\n`,
    remark === undefined ? '' : `${remark}\n\n`,
    '| variable | when not given | meaning |\n| --- | --- | --- |\n',
    ...rows,
  ].join('');
}

type Variable = EnvironmentTable['definition']['shape'][string];

function defaultOf(type: Variable): string {
  const read = type.safeParse(undefined);
  if (!read.success) return '**needed**';
  const value: unknown = read.data;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text === '' ? '-' : `\`${text}\``;
}

function meaningOf(name: string, { description }: Variable): string {
  if (description === undefined) throw new Error(`${name} is not described`);
  return description.replaceAll('|', String.raw`\|`);
}
