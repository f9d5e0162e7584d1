import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '@aleumet/domain';
import { delivering, expired, formed, given, irpId, measure, programme, stateAfter, TODAY } from '../../../test/specification.ts';

const first = programme(1, { prescribed: [measure(1), measure(2)] });
const newer = programme(2, { formedOn: plainDate('2026-01-20'), prescribed: [measure(2), measure(3)] });

describe('before any programme', () => {
  it('each measure of a delivered programme is formed (A2-3a, A2-15a)', () => {
    given()
      .when(delivering(first))
      .gives(...formed(first));
  });

  it('a person whom applicants has not told is unknown (A2-3a, A2-15a)', () => {
    given().when(delivering(first), { person: null }).refused('PERSON_UNKNOWN');
  });

  it('an id of another person is refused', () => {
    given().when(delivering(first), { isTakenByOther: true }).refused('ID_OF_ANOTHER_PERSON');
  });

  it('a programme may be dated today but not tomorrow', () => {
    const todays = programme(1, { formedOn: TODAY });
    given()
      .when(delivering(todays))
      .gives(...formed(todays));
    const tomorrow = addDays(TODAY, 1);
    given()
      .when(delivering({ ...todays, formedOn: tomorrow }))
      .refused('FORMED_IN_FUTURE', { formedOn: tomorrow });
  });
});

describe('when a programme is in force', () => {
  const known = given(...formed(first));
  const corrected = { ...first, workInjury: true, prescribed: [measure(1)] };

  it('the same delivered again changes nothing', () => {
    known.when(delivering(first)).gives();
  });

  it('the same corrected is told anew, and a measure it drops is over', () => {
    const told = [expired(2, TODAY, 'NOT_IN_PROGRAMME'), ...formed(corrected)];
    known.when(delivering(corrected)).gives(...told);
    const { programmes } = stateAfter(...formed(first), ...told);
    expect(programmes).toMatchObject([{ id: irpId(1), status: 'CURRENT', workInjury: true }]);
  });

  it('another data bank neither corrects nor replaces it: it knows no such person (A2-3a)', () => {
    known.when({ ...delivering(corrected), deliveredBy: 'another' }).refused('PERSON_UNKNOWN');
    known.when({ ...delivering(newer), deliveredBy: 'another' }).refused('PERSON_UNKNOWN');
    known.when(delivering(newer), { person: null }).refused('PERSON_UNKNOWN');
  });

  it('a newer one replaces it: what goes on keeps its id, what is dropped is over', () => {
    const told = [expired(1, TODAY, 'NOT_IN_PROGRAMME'), ...formed(newer)];
    known.when(delivering(newer)).gives(...told);
    const { programmes, measures } = stateAfter(...formed(first), ...told);
    const statuses = programmes.map(({ id, status }) => [id.at(-1), status]);
    expect(statuses).toEqual([
      ['1', 'SUPERSEDED'],
      ['2', 'CURRENT'],
    ]);
    const held = measures.map(({ id, status, irpId: of }) => [id.at(-1), status, of.at(-1)]);
    expect(held).toEqual([
      ['1', 'EXPIRED', '1'],
      ['2', 'OPEN', '2'],
      ['3', 'OPEN', '2'],
    ]);
  });

  it('one formed on the same day replaces it too', () => {
    const sameDay = { ...newer, formedOn: first.formedOn };
    known.when(delivering(sameDay)).gives(expired(1, TODAY, 'NOT_IN_PROGRAMME'), ...formed(sameDay));
  });
});

describe('when a newer programme is in force', () => {
  const known = given(...formed(first), ...formed(newer));
  const current = { irpId: irpId(2), formedOn: '2026-01-20' };

  it('the older one delivered again changes nothing', () => {
    known.when(delivering(first)).gives();
  });

  it('the older one corrected is refused', () => {
    known.when(delivering({ ...first, workInjury: true })).refused('NEWER_IRP_KNOWN', current);
  });

  it('an unknown one formed a day earlier is refused', () => {
    const late = programme(3, { formedOn: plainDate('2026-01-19') });
    known.when(delivering(late)).refused('NEWER_IRP_KNOWN', current);
  });
});
