/**
 * node tools/patterns/check-patterns.ts: fails for every regular expression of the sources that takes more than linear time for
 * some text. One such pattern and one long text block a process for seconds. scslre analyses one pattern; the rule that applies
 * it to sources is a plugin of ESLint, which this project does not use.
 */
import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { trackedFiles } from '../habits/tracked-files.ts';
import { slowPatterns } from './slow-patterns.ts';

const sources = trackedFiles('*.ts', '*.mjs').filter((file) => !file.endsWith('.test.ts'));
const slow = sources.flatMap((file) => slowPatterns(file, readFileSync(file, 'utf8')));
for (const { file, line, pattern, character } of slow) {
  stdout.write(`${file}:${line} ${pattern} takes more than linear time for many ${JSON.stringify(character)}\n`);
}
stdout.write(`${sources.length} files looked through, ${slow.length} slow patterns\n`);
process.exitCode = slow.length === 0 && sources.length > 500 ? 0 : 1;
