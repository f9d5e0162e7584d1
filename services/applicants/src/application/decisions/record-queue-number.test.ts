import { describe, it } from 'vitest';
import {
  allAnswered,
  applicationId,
  entryId,
  given,
  granted,
  monday,
  ready,
  readyForCorporation,
  registered,
  registeredAtCorporation,
} from '../../../test/application-specification.ts';
import type { RecordQueueNumber } from './record-queue-number.ts';

const record: RecordQueueNumber = { type: 'RecordQueueNumber', applicationId, entryId, queueNo: 17, ...monday };

describe('the number of the queue journal', () => {
  it('completes the notification A2/F5 of a granted application, which a department hands to no one else (A2-11a, A2-13, A2-22b)', () => {
    given(registered, ...allAnswered, granted)
      .when(record)
      .gives(ready);
  });

  it('gives the State Corporation its result a day before the term ends (A2-11a)', () => {
    given(registeredAtCorporation, ...allAnswered, granted)
      .when(record)
      .gives(readyForCorporation);
  });

  it('is recorded once (A2-13)', () => {
    given(registered, ...allAnswered, granted, ready)
      .when(record)
      .gives();
  });

  it('means nothing before the decision (A2-13)', () => {
    given(registered).when(record).gives();
  });

  it('needs an application (A2-13)', () => {
    given().when(record).refused('APPLICATION_NOT_FOUND');
  });
});
