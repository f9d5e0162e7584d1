import { describe, expect, it } from 'vitest';
import {
  day,
  dayText,
  flag,
  idOf,
  json,
  listOf,
  moment,
  oneOfWords,
  orNull,
  text,
  textByName,
  UnreadableValue,
  wholeNumber,
} from './codec.ts';
import { instant } from './instant.ts';
import { plainDate } from './plain-date.ts';
import { group, groupOrNull, record, rowOf, unionBy } from './row-codec.ts';

const NO_JSON = Symbol('no JSON');
const letterId = '0190b001-0000-7000-8000-000000000001';

const written = {
  id: idOf<'LetterId'>(),
  title: group({ kk: text, ru: text }),
  sender: groupOrNull({ name: text, office: groupOrNull({ city: text }) }),
  pages: wholeNumber,
};
const sent = {
  ...written,
  sentAt: moment,
  dueOn: orNull(day),
  enclosures: json(listOf(record({ isCopy: flag, until: orNull(dayText) })), NO_JSON),
};
const letterRow = rowOf('letter', unionBy('status', { WRITTEN: written, SENT: sent }));

const letter = { id: idOf<'LetterId'>().read(letterId, 'id'), title: { kk: 'хат', ru: 'письмо' }, pages: 2 };
const state = {
  ...letter,
  status: 'SENT' as const,
  sender: { name: 'Aigerim', office: { city: 'Almaty' } },
  sentAt: instant('2026-02-02T04:00:00Z'),
  dueOn: plainDate('2026-02-05'),
  enclosures: [{ isCopy: true, until: plainDate('2027-01-01') }],
};
const row = {
  id: letterId,
  status: 'SENT',
  titleKk: 'хат',
  titleRu: 'письмо',
  senderName: 'Aigerim',
  senderOfficeCity: 'Almaty',
  pages: 2,
  sentAt: '2026-02-02T04:00:00.000Z',
  dueOn: new Date('2026-02-05T00:00:00Z'),
  enclosures: [{ isCopy: true, until: '2027-01-01' }],
};
const none = { sentAt: null, dueOn: null, enclosures: NO_JSON };

describe('a row', () => {
  it('has a column for each property, and for each property of a group', () => {
    expect(letterRow.toRow(state)).toEqual(row);
    expect(letterRow.fromRow({ ...row, sentAt: new Date('2026-02-02T04:00:00Z') })).toEqual(state);
  });
  it('has empty columns for what another status carries', () => {
    expect(letterRow.toRow({ ...letter, status: 'WRITTEN', sender: null })).toEqual({
      ...{
        id: letterId,
        status: 'WRITTEN',
        titleKk: 'хат',
        titleRu: 'письмо',
        senderName: null,
        senderOfficeCity: null,
        pages: 2,
      },
      ...none,
    });
  });
  it('has empty columns where a group is missing, also within another one', () => {
    const alone = { ...state, sender: { name: 'Aigerim', office: null }, dueOn: null };
    const columns = { ...row, senderOfficeCity: null, dueOn: null };
    expect(letterRow.toRow(alone)).toEqual(columns);
    expect(letterRow.fromRow(columns)).toEqual(alone);
    expect(letterRow.fromRow({ ...columns, senderName: null })).toEqual({ ...alone, sender: null });
  });
});

describe('a row that its codec did not write', () => {
  const wrong: [string, object, string][] = [
    ['a word that is none', { status: 'LOST' }, 'letter.status is none of the words known'],
    ['a missing word', { status: null }, 'letter.status is no text'],
    ['an empty column', { pages: null }, 'letter.pages is no whole number'],
    ['a group with a gap', { senderName: null }, 'letter.senderName is no text'],
    ['a text that is no id', { id: '85' }, 'letter.id cannot be read'],
    ['a day that is none', { dueOn: new Date(Number.NaN) }, 'letter.dueOn cannot be read'],
    ['a moment that is none', { sentAt: 'soon' }, 'letter.sentAt cannot be read'],
    ['JSON of another form', { enclosures: {} }, 'letter.enclosures is no list'],
    [
      'JSON with a broken value',
      { enclosures: [{ isCopy: 'yes', until: null }] },
      'letter.enclosures.0.isCopy is neither true nor false',
    ],
  ];
  it.each(wrong)('is refused with the name of the place: %s', (_what, change, message) => {
    const read = () => letterRow.fromRow({ ...row, ...change });
    expect(read).toThrow(UnreadableValue);
    expect(read).toThrow(message);
  });
});

describe('values', () => {
  it('are read one by one', () => {
    expect(oneOfWords(['A', 'B']).read('B', 'letter')).toBe('B');
    expect(textByName.read({ town: 'Almaty' }, 'fields')).toEqual({ town: 'Almaty' });
    expect(() => textByName.read({ town: 7 }, 'fields')).toThrow('fields.town is no text');
  });
});
