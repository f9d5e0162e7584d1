import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '@aleumet/domain';
import { after, decide, delivery, facts, irpId, measure, programme, refusalOf, shortly, TODAY } from '../../../test/decisions.ts';

const first = programme(1, { prescribed: [measure(1), measure(2)] });
const newer = programme(2, { formedOn: plainDate('2026-01-20'), prescribed: [measure(2), measure(3)] });

describe('before any programme', () => {
  it('each measure of a delivered programme is formed (A2-15a)', () => {
    expect(shortly(decide(after(), delivery(first)))).toEqual(['IrpFormed 1', 'IrpFormed 2']);
  });

  it('a person whom applicants has not told is unknown (A2-15a)', () => {
    expect(refusalOf(() => decide(after(), delivery(first), { ...facts, person: null }))).toEqual({ code: 'PERSON_UNKNOWN' });
  });

  it('an id of another person is refused', () => {
    const taken = { ...facts, isTakenByOther: true };
    expect(refusalOf(() => decide(after(), delivery(first), taken))).toEqual({ code: 'ID_OF_ANOTHER_PERSON' });
  });

  it('a programme may be dated today but not tomorrow', () => {
    expect(decide(after(), delivery(programme(1, { formedOn: TODAY })))).toHaveLength(1);
    const tomorrow = addDays(TODAY, 1);
    const early = () => decide(after(), delivery(programme(1, { formedOn: tomorrow })));
    expect(refusalOf(early)).toEqual({ code: 'FORMED_IN_FUTURE', formedOn: tomorrow });
  });
});

describe('when a programme is in force', () => {
  const state = after(delivery(first));

  it('the same delivered again changes nothing', () => {
    expect(decide(state, delivery(first))).toEqual([]);
  });

  it('the same corrected is told anew, and a measure it drops is over', () => {
    const corrected = { ...first, workInjury: true, prescribed: [measure(1)] };
    expect(shortly(decide(state, delivery(corrected)))).toEqual(['MeasureExpired 2', 'IrpFormed 1']);
    expect(after(delivery(first), delivery(corrected)).programmes).toMatchObject([{ id: irpId(1), status: 'CURRENT' }]);
  });

  it('a correction by another information system is refused', () => {
    const other = { ...delivery({ ...first, workInjury: true }), deliveredBy: 'another' };
    expect(refusalOf(() => decide(state, other))).toEqual({ code: 'IRP_OF_ANOTHER_INTEGRATION' });
  });

  it('a newer one replaces it: what goes on keeps its id, what is dropped is over', () => {
    expect(shortly(decide(state, delivery(newer)))).toEqual(['MeasureExpired 1', 'IrpFormed 2', 'IrpFormed 3']);
    const { programmes, measures } = after(delivery(first), delivery(newer));
    expect(programmes.map(({ id, status }) => [id, status])).toEqual([
      [irpId(1), 'SUPERSEDED'],
      [irpId(2), 'CURRENT'],
    ]);
    expect(measures.map(({ id, status, irpId: of }) => [id.at(-1), status, of.at(-1)])).toEqual([
      ['1', 'EXPIRED', '1'],
      ['2', 'OPEN', '2'],
      ['3', 'OPEN', '2'],
    ]);
  });

  it('one formed on the same day replaces it too', () => {
    expect(decide(state, delivery({ ...newer, formedOn: first.formedOn }))).toHaveLength(3);
  });
});

describe('when a newer programme is in force', () => {
  const state = after(delivery(first), delivery(newer));
  const refused = { code: 'NEWER_IRP_KNOWN', irpId: irpId(2), formedOn: '2026-01-20' };

  it('the older one delivered again changes nothing', () => {
    expect(decide(state, delivery(first))).toEqual([]);
  });

  it('the older one corrected is refused', () => {
    expect(refusalOf(() => decide(state, delivery({ ...first, workInjury: true })))).toEqual(refused);
  });

  it('an unknown one formed a day earlier is refused', () => {
    const late = programme(3, { formedOn: plainDate('2026-01-19') });
    expect(refusalOf(() => decide(state, delivery(late)))).toEqual(refused);
  });
});
