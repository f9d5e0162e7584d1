import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  allAnswered,
  applicationId,
  given,
  granted,
  monday,
  operator,
  otherOperator,
  ready,
  readyForCorporation,
  registered,
  registeredAtCorporation,
  specialist,
} from '../../../test/application-specification.ts';
import type { ResultHandedOver, ResultHandedToCorporation } from '../events.ts';
import type { HandOverResult } from './hand-over-result.ts';

const handOver: HandOverResult = { type: 'HandOverResult', applicationId, by: specialist, position: 'Chief', ...monday };
const handedOver: ResultHandedOver = {
  type: 'ResultHandedOver',
  applicationId,
  by: { specialistId: specialist.specialistId, name: specialist.name, position: 'Chief' },
  handedAt: monday.now,
};
const handed: ResultHandedToCorporation = {
  type: 'ResultHandedToCorporation',
  applicationId,
  by: { specialistId: specialist.specialistId, name: specialist.name },
  custody: { handedAt: monday.now, keepTo: plainDate('2026-03-02'), isLate: false },
};
const atDepartment = [registered, ...allAnswered, granted, ready];
const forCorporation = [registeredAtCorporation, ...allAnswered, granted, readyForCorporation];

describe('the result', () => {
  it('is given out by the department that accepted the papers (A2-13)', () => {
    given(...atDepartment)
      .when(handOver)
      .gives(handedOver);
  });

  it('is given out by the unit of the State Corporation that keeps it (A2-13)', () => {
    given(...forCorporation, handed)
      .when({ ...handOver, by: operator })
      .gives({ ...handedOver, by: { specialistId: null, name: 'Operator O.', position: 'Chief' } });
  });

  it('is given out once (A2-13)', () => {
    given(...atDepartment, handedOver)
      .when(handOver)
      .gives();
  });

  it('keeps the position of who gave it out (A2-13)', () => {
    given(...atDepartment, handedOver)
      .when({ ...handOver, position: 'Deputy' })
      .refused('REPEATED_DIFFERENTLY');
  });

  it('is not given out before it is made out (A2-13)', () => {
    given(registered, ...allAnswered, granted)
      .when(handOver)
      .refused('RESULT_NOT_HERE');
  });

  it('is not given out by the department when the State Corporation accepted the papers (A2-13)', () => {
    given(...forCorporation)
      .when(handOver)
      .refused('RESULT_GOES_TO_STATE_CORPORATION');
  });

  it('is not given out by the unit after it went back (A2-12b, A2-13)', () => {
    given(...forCorporation, handed, { type: 'ResultReturned', applicationId, returnedAt: monday.now })
      .when({ ...handOver, by: operator })
      .refused('RESULT_NOT_HERE');
  });

  it('is unknown to another unit (A2-13)', () => {
    given(...forCorporation, handed)
      .when({ ...handOver, by: otherOperator })
      .refused('APPLICATION_NOT_FOUND');
  });
});
