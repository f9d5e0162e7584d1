import { inputProblems, type RefusalCatalogue } from '@aleumet/domain';
import { sizeRefusals } from '@aleumet/server';

/** Codes that no catalogue holds, because any field may answer with them. */
const everywhere = [
  ['UNAUTHENTICATED', 'The request carries no valid token.'],
  ['FORBIDDEN', 'This kind of actor may not ask for this.'],
  ['BAD_USER_INPUT', 'A value does not parse; `details.path` names it, `details.problem` says what is wrong with it.'],
  ['FACT_MISSING', 'A fact of another service has not arrived yet: the same request succeeds later.'],
  ['CONFLICT', 'Somebody changed the same thing at the same moment: look again and repeat.'],
  ['UNAVAILABLE', 'A part of the portal or a system outside it does not answer: try again later.'],
  [
    'NOT_FOUND',
    'A reference leads to a row that does not exist, or that this actor may not see; its place in the answer is null.',
  ],
  ['TOO_MANY_STREAMS', 'An actor, or all together, have as many event streams open as there may be; `details.allowed`.'],
  ...Object.entries(sizeRefusals).map(([code, { en }]) => [code, en] as const),
  ['ERRORS_LEFT_OUT', 'The last entry of a list of errors that was cut; `details.errors` are left out.'],
  ['INTERNAL_SERVER_ERROR', 'A fault of the portal; `requestId` finds it in the log.'],
] as const;

const opening = `# Refusals

What a request can be answered with when a rule says no. The code stands in \`extensions.code\`, what explains it in
\`extensions.details\`, the sentence in three languages in \`extensions.messages\`. Codes are added freely and never renamed.

Written from the catalogues of the services by \`npm run docs -w @aleumet/tools\`.
`;

/** The document of all refusals, service by service, codes in alphabetical order. */
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
