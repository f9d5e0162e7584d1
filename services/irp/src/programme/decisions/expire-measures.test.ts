import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { delivering, expired, formed, given, measure, NOW, PERSON, programme, stateAfter } from '../../../test/specification.ts';

const march = plainDate('2026-03-31');
const april = plainDate('2026-04-30');
const on = (day: string) => ({ type: 'ExpireMeasures', personId: PERSON, now: NOW, today: plainDate(day) }) as const;
const toMarch = programme(1, { prescribed: [measure(1, march)] });

describe('when a measure has a term', () => {
  const known = given(...formed(programme(1, { prescribed: [measure(1, march), measure(2)] })));

  it('it is in force to the end of the last day (A2-4b)', () => {
    known.when(on('2026-03-31')).gives();
  });

  it('it is over on the day after, and a measure without term goes on (A2-4b)', () => {
    known.when(on('2026-04-01')).gives(expired(1, march, 'TERM_ENDED'));
  });
});

describe('when the disability has a term', () => {
  const prescribed = [measure(1, april), measure(2, plainDate('2026-12-31')), measure(3)];
  const known = given(...formed(programme(1, { disabilityUntil: april, prescribed })));

  it('measures are in force on its last day (A2-4b)', () => {
    known.when(on('2026-04-30')).gives();
  });

  it('whatever ends first ends a measure (A2-4b)', () => {
    const byDisability = [expired(2, april, 'DISABILITY_ENDED'), expired(3, april, 'DISABILITY_ENDED')];
    known.when(on('2026-05-01')).gives(expired(1, april, 'TERM_ENDED'), ...byDisability);
  });
});

describe('when a measure is over', () => {
  const over = [...formed(toMarch), expired(1, march, 'TERM_ENDED')];

  it('it is not told twice (A2-4b)', () => {
    given(...over)
      .when(on('2026-04-02'))
      .gives();
  });

  it('a programme that prescribes it longer brings it back', () => {
    const longer = { ...toMarch, prescribed: [measure(1, april)] };
    given(...over)
      .when(delivering(longer))
      .gives(...formed(longer));
    expect(stateAfter(...over, ...formed(longer)).measures).toMatchObject([{ status: 'OPEN', validTo: april }]);
  });
});
