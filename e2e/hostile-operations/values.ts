import type { Chance } from './chance.ts';

type Values = readonly unknown[];

const LONG = 'ә'.repeat(5000);

/** Values of no particular type. */
const ANYTHING: Values = [null, '', 0, -1, 1.5, true, [], {}, [[]], 1e308, 'NaN', { __proto__: null, id: 1 }, '\0', '\uD83D'];

/** Texts known to break databases, searches, logs or pages. */
const TEXTS: Values = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\uD83D',
    '\uDE00x',
    '\u202Ea',
    '\u200B',
    '\u3164',
    '\uFEFF',
    '%',
    '_',
    '\\',
    "'",
    "';--",
    '"',
    '$1',
  ],
  ...[
    '{{7*7}}',
    '<script>',
    '../../etc/passwd',
    '\r\nX: y',
    'İ',
    'ß',
    'И\u0306',
    'Z\u0301'.repeat(50),
    '😀',
    '👩‍👧',
    LONG,
    LONG.repeat(10),
  ],
  ...[
    'Әбдіқалықова',
    'Abai',
    '75',
    'A3-CANE',
    '+77010000001',
    '09:00',
    '12345',
    'TUlN',
    `${' '.repeat(4000)}!`,
    'null',
    '1e9',
    '-0',
  ],
];

/** Values just outside the ranges of the schema's scalars, and a few within. */
const OF_SCALARS: Readonly<Record<string, Values>> = {
  Int: [0, 1, -1, 2, 100, 101, 2026, 99_999, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, '1'],
  Float: [0, -1, 0.1, 18.5, 1e9, 1e308, -1e308, 5e-324, '1.5'],
  Boolean: [true, false, 'true', 1],
  Tiyn: [0, 1, -1, 100, 10 ** 10, 10 ** 13, 10 ** 13 + 1, 10 ** 15, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 0.5, '100'],
  Date: [
    ...[
      '2026-02-02',
      '2026-06-01',
      '2026-06-15',
      '1990-01-01',
      '0001-01-01',
      '9999-12-31',
      '2999-01-01',
      '1899-12-31',
      '2199-12-31',
    ],
    ...['2026-02-30', '12026-01-01', '-271821-04-20', '2026-2-2', '', '2026-02-02T00:00:00Z', 'infinity', 20_260_202],
  ],
  DateTime: [
    ...[
      '2026-02-02T04:00:00Z',
      '2999-01-01T00:00:00Z',
      '0001-01-01T00:00:00Z',
      '+012026-01-01T00:00:00Z',
      '2026-02-02',
      'now',
      '',
    ],
    ...['2026-02-02T25:00:00Z', '2026-02-02T09:00:00+99:99', '2026-02-02T04:00:00.123456789Z', 0],
  ],
  Iin: ['850101300015', '880314400015', '850101300016', '000000000000', '85010130001', '', '٨٥٠١٠١٣٠٠٠١٥', 850_101_300_015],
  Bin: ['040540000014', '040540000123', '000000000000', '04054000001', '', 40_540_000_014],
};

const STRANGE_IDS: Values = [
  ...[
    '',
    'x',
    '\0',
    '0190ffff-ffff-7fff-8fff-ffffffffffff',
    '00000000-0000-0000-0000-000000000000',
    '0190FFFF-ffff-7fff-8fff-fffffffffff0',
  ],
  ...['ffffffff-ffff-ffff-ffff-ffffffffffff', "0190ffff-ffff-7fff-8fff-ffffffffff'", '0190ffffffff7fff8fffffffffffffff', 1],
];

/** Valid values of the scalars. */
const TAKEN: Readonly<Record<string, Values>> = {
  Int: [1, 2, 10, 2026],
  Float: [18.5],
  Boolean: [true, false],
  Tiyn: [1, 100, 1_500_000, 10 ** 10],
  Date: ['2026-02-02', '2026-03-02', '2026-06-01', '2026-06-15', '1990-01-01'],
  DateTime: ['2026-02-02T04:00:00Z', '2026-03-02T09:30:00+05:00'],
  Iin: ['850101300015', '880314400015'],
  Bin: ['040540000014', '040540000123'],
  Name: ['Әсел', "О'Нил Ғани"],
  Line: ['Абая 7/2', '%', '_', "';--", '😀', 'ә'.repeat(500)],
  Text: ['one\ntwo', '', '%', '👩‍👧', 'ә'.repeat(4000)],
  ReceivedText: ['10', ' \u200E10\0', ''],
  SignedText: ['x', ' И\u0306\n'],
  Signature: ['TUlN', 'MIIB', 'A'.repeat(130_000)],
  PhoneNumber: ['+77010000001', '+7 (727) 000-01-01'],
  Region: ['75', '35', '00'],
  DayTime: ['00:00', '23:59'],
  Code: ['A3-CANE', '0'],
};

/** How values are generated: in a calm operation they are valid, so that they reach the rules. */
export type Making = { ids: readonly string[]; chance: Chance; isCalm: boolean };

/** Returns a value for a scalar: a valid one, one that is just invalid, or something else. */
export function scalarValue(name: string, { ids, chance, isCalm }: Making): unknown {
  if (!isCalm && chance.oneIn(20)) return chance.oneOf(ANYTHING);
  if (name === 'UUID') return isCalm || !chance.oneIn(4) ? chance.oneOf([freshId(chance), ...ids]) : chance.oneOf(STRANGE_IDS);
  const taken = TAKEN[name] ?? TEXTS;
  return isCalm || chance.oneIn(2) ? chance.oneOf(taken) : chance.oneOf(OF_SCALARS[name] ?? TEXTS);
}

/** An id that does not exist. */
function freshId(chance: Chance): string {
  const digits = () =>
    chance
      .below(2 ** 16)
      .toString(16)
      .padStart(4, '0');
  return `0190aaaa-${digits()}-7${digits().slice(1)}-8${digits().slice(1)}-${digits()}${digits()}${digits()}`;
}
