import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from './refusal.ts';
import { exactText, line, personName, prose, receivedProse } from './text.ts';

/** What a reader says of a text: the text it makes of it, or the problem. */
function said(read: (text: string) => string, text: string): string {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof InvalidInput) return error.problem;
    throw error;
  }
}

describe('a name', () => {
  it.each(['Әбдіқалықова', 'Ұлпан Іңкәр Өмірбекқызы', "Д'Артаньян-Ғани", 'О’Нил', 'Müller', 'Нұр-Сұлтан', 'Алиева А. Б.'])(
    'is taken as it is: %s',
    (name) => {
      expect(said(personName, name)).toBe(name);
    },
  );

  it('is the same name in every normal form and with every kind of space', () => {
    expect(said(personName, ' И\u0306ос\u00A0Ё\u2003'.normalize('NFD'))).toBe('Йос Ё');
  });

  it.each([
    ['U+0000', 'Айгерім\0', 'HIDDEN_CHARACTER'],
    ['a line feed', 'Айгерім\nНұр', 'HIDDEN_CHARACTER'],
    ['a zero-width space', 'Айге\u200Bрім', 'HIDDEN_CHARACTER'],
    ['a soft hyphen', 'Айге\u00ADрім', 'HIDDEN_CHARACTER'],
    ['another direction', '\u202EАйгерім', 'HIDDEN_CHARACTER'],
    ['a letter that is drawn as nothing', '\u3164', 'HIDDEN_CHARACTER'],
    ['half of a character', 'Айгерім\uD83D', 'BROKEN_CHARACTER'],
    ['a digit', 'Айгерім2', 'NOT_A_NAME'],
    ['markup', '<b>Айгерім</b>', 'NOT_A_NAME'],
    ['an emoji', 'Айгерім😀', 'NOT_A_NAME'],
    ['no letter', '.-.', 'NOT_A_NAME'],
    ['nothing', '   ', 'EMPTY'],
    ['too many letters', 'а'.repeat(201), 'TOO_LONG'],
  ])('is refused with %s in it', (_what, name, problem) => {
    expect(said(personName, name)).toBe(problem);
  });
});

describe('a line', () => {
  it('takes what addresses and positions are written with', () => {
    expect(said(line, ' пр. Абая, 7/2 «Б», кв. №5 ')).toBe('пр. Абая, 7/2 «Б», кв. №5');
  });

  it('is short, and everything else is refused at once', () => {
    expect(said(line, 'а'.repeat(500))).toHaveLength(500);
    expect(said(line, 'а'.repeat(501))).toBe('TOO_LONG');
    expect(said(line, '\u0390'.repeat(400).normalize('NFD'))).toBe('TOO_LONG');
    expect(said(line, 'one\ntwo')).toBe('HIDDEN_CHARACTER');
    expect(said(line, '')).toBe('EMPTY');
  });
});

describe('prose', () => {
  it('has lines, tabs and emoji, and may be empty', () => {
    expect(said(prose, 'first\r\n\tsecond 👩‍👧 \n')).toBe('first\n\tsecond 👩‍👧');
    expect(said(prose, ' ')).toBe('');
  });

  it.each([
    ['U+0000', 'a\0b', 'HIDDEN_CHARACTER'],
    ['an escape', 'a\u001B[31mb', 'HIDDEN_CHARACTER'],
    ['another direction', 'a\u2066b', 'HIDDEN_CHARACTER'],
    ['half of a character', 'a\uDE00b', 'BROKEN_CHARACTER'],
    ['too many characters', 'a'.repeat(4001), 'TOO_LONG'],
    ['marks of which nobody can see the last', `a${'\u0301'.repeat(31)}`, 'TOO_MANY_MARKS'],
  ])('is refused with %s in it', (_what, text, problem) => {
    expect(said(prose, text)).toBe(problem);
  });

  it('has letters with as many marks as any script writes', () => {
    expect(said(prose, `e\u0301 a${'\u0323'.repeat(30)}`)).toHaveLength(32);
  });

  it('of two thousand marks above two thousand others is refused two hundred times before anybody waits', () => {
    const marks = `a${'\u0315'.repeat(1990)}${'\u0316'.repeat(1990)}`;
    const began = cpuUsage();
    for (let time = 0; time < 200; time += 1) said(prose, `${time}${marks}`);
    expect(cpuUsage(began).user).toBeLessThan(200_000); // three seconds when the marks are brought into order
  });
});

describe('a text that is signed', () => {
  it('stays as it is, to the byte', () => {
    const text = ' И\u0306\r\n ';
    expect(said(exactText, text)).toBe(text);
  });

  it.each([
    ['what no column holds', 'a\0b', 'HIDDEN_CHARACTER'],
    ['half of a character', '\uD83D', 'BROKEN_CHARACTER'],
    ['too many characters', 'a'.repeat(100_001), 'TOO_LONG'],
  ])('is refused with %s in it', (_what, text, problem) => {
    expect(said(exactText, text)).toBe(problem);
  });
});

describe('prose that was received', () => {
  it.each([
    ['marks of direction and zero width', '\u200E10\u200B\uFEFF', '10'],
    ['U+0000 and other controls', '1\0 0\u0007', '1 0'],
    ['half of a character', '10 \uD83D', '10 \uFFFD'],
    ['ends of lines of every kind', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['an emoji of several signs', 'иә 👩‍👧', 'иә 👩‍👧'],
    ['nothing', '\u200E', ''],
    ['too many characters', '\u200E'.repeat(4001), 'TOO_LONG'],
  ])('is taken without what nobody sees: %s', (_what, given, taken) => {
    expect(said(receivedProse, given)).toBe(taken);
  });
});
