import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  allAnswered,
  applicationId,
  given,
  granted,
  monday,
  noon,
  operator,
  otherOperator,
  readyForCorporation,
  registered,
  registeredAtCorporation,
  specialist,
} from '../../../test/application-specification.ts';
import type { ResultHandedToCorporation } from '../events.ts';

const handed: ResultHandedToCorporation = {
  type: 'ResultHandedToCorporation',
  applicationId,
  by: { specialistId: specialist.specialistId, name: specialist.name },
  custody: { handedAt: monday.now, keepTo: plainDate('2026-03-02'), isLate: false },
};
const kept = [registeredAtCorporation, ...allAnswered, granted, readyForCorporation, handed];
const returned = { type: 'ResultReturned' as const, applicationId, returnedAt: noon('2026-03-03').now };
const giveBack = { type: 'ReturnResultToDepartment' as const, applicationId };

describe('a result at the State Corporation', () => {
  it('is kept to the end of the month (A2-12a, A2-12b)', () => {
    given(...kept)
      .when({ ...giveBack, ...noon('2026-03-02') })
      .refused('RESULT_STILL_KEPT', { keepTo: '2026-03-02' });
  });

  it('goes to the department the day after (A2-12b)', () => {
    given(...kept)
      .when({ ...giveBack, ...noon('2026-03-03') })
      .gives(returned);
  });

  it('goes back only from there (A2-12b)', () => {
    given(registered)
      .when({ ...giveBack, ...noon('2026-03-03') })
      .gives();
  });
});

describe('a result back at the department', () => {
  const request = { type: 'RequestResultBack' as const, applicationId, by: operator, ...noon('2026-03-06') };
  const requested = {
    type: 'ResultRequested' as const,
    applicationId,
    requestedAt: request.now,
    sendBy: plainDate('2026-03-10'),
  };

  it('is requested by the unit when the applicant comes, to be sent within one working day (A2-12c)', () => {
    given(...kept, returned)
      .when(request)
      .gives(requested);
  });

  it('is requested once (A2-12c)', () => {
    given(...kept, returned, requested)
      .when(request)
      .gives();
  });

  it('is not requested while the unit still has it (A2-12c)', () => {
    given(...kept)
      .when(request)
      .refused('RESULT_NOT_RETURNED');
  });

  it('is not requested by another unit (A2-12c)', () => {
    given(...kept, returned)
      .when({ ...request, by: otherOperator })
      .refused('APPLICATION_NOT_FOUND');
  });
});
