import { describe, expect, it } from 'vitest';
import {
  day,
  dayText,
  decimalNumber,
  flag,
  idOf,
  json,
  listOf,
  moment,
  oneOfWords,
  orNull,
  text,
  textByName,
  tiyn,
  UnreadableValue,
  wholeNumber,
} from './codec.ts';
import { instant } from './instant.ts';
import { money } from './money.ts';
import { plainDate } from './plain-date.ts';
import { column, group, groupOrNull, record, rowOf, unionBy } from './row-codec.ts';

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

describe('a column under another name than its property', () => {
  const sold = { id: idOf<'LetterId'>(), price: column('priceTiyn', tiyn) };
  const stamp = group({ value: column('valueTiyn', tiyn) });
  const parcel = record({ ...sold, stamp, gift: groupOrNull({ worth: column('worthTiyn', tiyn) }) });
  const { fromRow, toRow } = rowOf('parcel', parcel);
  const value = { id: letter.id, price: money(700), stamp: { value: money(50) }, gift: { worth: money(9) } };
  const columns = { id: letterId, priceTiyn: 700, stampValueTiyn: 50, giftWorthTiyn: 9 };

  it('is written and read in an object and in a group, which may be missing', () => {
    expect(toRow(value)).toEqual(columns);
    expect(fromRow(columns)).toEqual(value);
    expect(toRow({ ...value, gift: null })).toEqual({ ...columns, giftWorthTiyn: null });
    expect(fromRow({ ...columns, giftWorthTiyn: null })).toEqual({ ...value, gift: null });
  });
  it('is empty, or what stands for empty, where another word of a union does not have it', () => {
    const paid = column('paidTiyn', { ...tiyn, empty: 0 });
    const row = rowOf('parcel', unionBy('status', { OFFERED: { id: sold.id }, SOLD: { ...sold, paid } }));
    const bought = { id: letter.id, status: 'SOLD', price: money(700), paid: money(600) } as const;
    expect(row.toRow(bought)).toEqual({ id: letterId, status: 'SOLD', priceTiyn: 700, paidTiyn: 600 });
    expect(row.fromRow({ id: letterId, status: 'SOLD', priceTiyn: 700, paidTiyn: 600 })).toEqual(bought);
    const offered = { id: letterId, status: 'OFFERED', priceTiyn: null, paidTiyn: 0 };
    expect(row.toRow({ id: letter.id, status: 'OFFERED' })).toEqual(offered);
  });
  it('is named when it cannot be read', () => {
    expect(() => fromRow({ ...columns, stampValueTiyn: 'much' })).toThrow('parcel.stampValueTiyn cannot be read');
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
    expect(decimalNumber.read(18.5, 'area')).toBe(18.5);
    expect(() => decimalNumber.read(Number.NaN, 'area')).toThrow('area is no number');
    expect(() => textByName.read({ town: 7 }, 'fields')).toThrow('fields.town is no text');
  });
});
