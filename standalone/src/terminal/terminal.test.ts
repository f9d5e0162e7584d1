import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

function record(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  return { written, terminal: createTerminal({ isTTY, columns, write: (text) => written.push(text) }) };
}

describe('an output that is no terminal', () => {
  it('gets plain lines', () => {
    const { written, terminal } = record(false);
    terminal.heading('A stay');
    terminal.step({ who: 'queue', what: 'opens the window until 2026-04-02', rule: 'A2/24' });
    terminal.detail('SMS', 'choose a sanatorium');
    terminal.wrong('the place changed from 1 to 2');
    terminal.line();

    expect(written).toEqual([
      '\nA stay\n',
      'queue                opens the window until 2026-04-02  [A2/24]\n',
      '                     SMS        choose a sanatorium\n',
      'DIFFERS              the place changed from 1 to 2\n',
      '\n',
    ]);
  });

  it('gets one line for each thing a long work tells, and nothing between', () => {
    const { written, terminal } = record(false);
    const progress = terminal.progress('Migrating');
    progress.at('orders');
    progress.done();

    expect(written.map((text) => text.replace(/\d+\.\d s/, 'N s'))).toEqual(['Migrating N s: orders\n', 'Migrating N s: done\n']);
  });
});

describe('a terminal', () => {
  it('gets colours', () => {
    const { written, terminal } = record(true);
    terminal.step({ who: 'payer', what: 'pays', rule: 'GAP-13' });
    expect(written).toEqual(['\u001B[36mpayer               \u001B[0m pays  \u001B[2m[GAP-13]\u001B[0m\n']);
  });

  it('has one moving line no longer than itself', () => {
    const { written, terminal } = record(true, 12);
    const progress = terminal.progress('Migrating');
    progress.at('orders');
    progress.failed('no space');

    expect(written.map((text) => text.replace(/\d+\.\d s/, 'N s'))).toEqual([
      '\r\u001B[KMigrating 0',
      '\r\u001B[KMigrating 0',
      '\r\u001B[KMigrating N s: failed, no space\n',
    ]);
  });
});
