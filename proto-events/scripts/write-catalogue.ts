import { readFileSync, writeFileSync } from 'node:fs';
import { renderCatalogue } from './catalogue.ts';

const target = new URL('../../docs/events.md', import.meta.url);
const introduction = readFileSync(new URL('introduction.md', import.meta.url), 'utf8');
const catalogue = renderCatalogue(introduction);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== catalogue) {
    process.stderr.write('docs/events.md is out of date: npm run docs -w @aleumet/proto-events\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, catalogue);
}
