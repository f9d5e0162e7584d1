import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  allAnswered,
  applicationId,
  given,
  granted,
  monday,
  noon,
  ready,
  readyForCorporation,
  registered,
  registeredAtCorporation,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import type { ResultHandedToCorporation } from '../events.ts';
import type { HandResultToCorporation } from './hand-result-to-corporation.ts';

const hand: HandResultToCorporation = { type: 'HandResultToCorporation', applicationId, by: specialist, ...monday };
const by = { specialistId: specialist.specialistId, name: specialist.name };
const atCorporation = [registeredAtCorporation, ...allAnswered, granted, readyForCorporation];
const handed = (day: string, keepTo: string, isLate: boolean): ResultHandedToCorporation => ({
  type: 'ResultHandedToCorporation',
  applicationId,
  by,
  custody: { handedAt: noon(day).now, keepTo: plainDate(keepTo), isLate },
});

describe('a result for the State Corporation', () => {
  it('is in time on the day before the term ends, and kept a month (A2-11a, A2-12a)', () => {
    given(...atCorporation)
      .when({ ...hand, ...noon('2026-02-15') })
      .gives(handed('2026-02-15', '2026-03-15', false));
  });

  it('is late on the last day of the term, and is handed on all the same (A2-11a)', () => {
    given(...atCorporation)
      .when({ ...hand, ...noon('2026-02-16') })
      .gives(handed('2026-02-16', '2026-03-16', true));
  });

  it('is kept to the last day of a shorter month (A2-12a)', () => {
    given(...atCorporation)
      .when({ ...hand, ...noon('2026-01-31') })
      .gives(handed('2026-01-31', '2026-02-28', false));
  });

  it('is handed on once (A2-11a, A2-12c)', () => {
    const once = [...atCorporation, handed('2026-02-15', '2026-03-15', false)];
    given(...once)
      .when(hand)
      .gives();
    given(...once, { type: 'ResultHandedOver', applicationId, by: { ...by, position: 'Chief' }, handedAt: monday.now })
      .when(hand)
      .gives();
  });

  it('is sent again within a working day of the request, whatever the first limit was; later is late (A2-11a, A2-12a, A2-12c)', () => {
    const requested = [
      ...atCorporation,
      handed('2026-02-15', '2026-03-15', false),
      { type: 'ResultReturned' as const, applicationId, returnedAt: noon('2026-03-16').now },
      { type: 'ResultRequested' as const, applicationId, requestedAt: noon('2026-04-03').now, sendBy: plainDate('2026-04-06') },
    ];
    given(...requested)
      .when({ ...hand, ...noon('2026-04-06') })
      .gives(handed('2026-04-06', '2026-05-06', false));
    given(...requested)
      .when({ ...hand, ...noon('2026-04-07') })
      .gives(handed('2026-04-07', '2026-05-07', true));
  });
});

describe('nothing is handed on', () => {
  it('before the result is made out (A2-11a, A2-12c)', () => {
    given(registeredAtCorporation).when(hand).refused('RESULT_NOT_READY');
  });

  it('when the department itself accepted the papers (A2-11a, A2-12c)', () => {
    given(registered, ...allAnswered, granted, ready)
      .when(hand)
      .refused('NOT_THROUGH_STATE_CORPORATION');
  });

  it('by another department (A2-11a, A2-12c)', () => {
    given(...atCorporation)
      .when({ ...hand, by: stranger })
      .refused('APPLICATION_NOT_FOUND');
  });
});
