import { inputProblems, type RefusalCatalogue } from '@aleumet/domain';
import { sizeRefusals } from '@aleumet/server';

/** Codes that no catalogue contains, because any field may return them. */
const everywhere = [
  ['UNAUTHENTICATED', 'The request carries no valid token.'],
  ['FORBIDDEN', 'This kind of user may not use the field.'],
  ['BAD_USER_INPUT', 'A value is invalid; `details.path` is its place, `details.problem` says what is wrong with it.'],
  ['FACT_MISSING', 'Data of another service have not arrived yet: the same request succeeds later.'],
  ['CONFLICT', 'Someone else changed the same data at the same time: read it again and repeat the request.'],
  ['UNAVAILABLE', 'A part of the portal or a system outside it does not respond: try again later.'],
  ['NOT_FOUND', 'A reference leads to a row that does not exist, or that this user may not see; the field is null.'],
  ['TOO_MANY_STREAMS', 'A user, or all users together, have too many event streams open; `details.allowed` is the limit.'],
  ...Object.entries(sizeRefusals).map(([code, { en }]) => [code, en] as const),
  ['ERRORS_LEFT_OUT', 'The last entry of a truncated list of errors; `details.errors` is the number of errors left out.'],
  ['INTERNAL_SERVER_ERROR', 'An internal error of the portal; find it in the log by `requestId`.'],
] as const;

const opening = `# Refusals

The errors with which a request is refused. \`extensions.code\` is the code, \`extensions.details\` are values that explain it, and
\`extensions.messages\` is the sentence in three languages; \`{name}\` is replaced by the detail of that name. New codes may be added;
existing ones are never renamed.

Generated from the catalogues of the services by \`npm run docs -w @aleumet/tools\`.
`;

/** Returns the document of all refusals, service by service, codes in alphabetical order. */
export function renderRefusals(catalogues: ReadonlyMap<string, RefusalCatalogue>): string {
  const general = `## Everywhere\n\n${table(['code', 'when'], everywhere)}`;
  const services = [...catalogues].map(([service, catalogue]) => `## ${service}\n\n${tableOf(catalogue)}`);
  const problems = `## What is wrong with a value\n\nIn \`details.problem\` of a \`BAD_USER_INPUT\`.\n\n${tableOf(inputProblems)}`;
  return [opening, general, problems, ...services].join('\n');
}

function tableOf(catalogue: RefusalCatalogue): string {
  const codes = Object.entries(catalogue).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return table(
    ['code', 'English', 'Қазақша', 'Русский'],
    codes.map(([code, { en, kk, ru }]) => [code, en, kk, ru]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  const body = rows.map(([code = '', ...rest]) => line([`\`${code}\``, ...rest]));
  return [line(heads), line(heads.map(() => '---')), ...body].join('');
}
