import { describe, it } from 'vitest';
import {
  allAnswered,
  answered,
  applicationId,
  given,
  granted,
  monday,
  registered,
} from '../../../test/application-specification.ts';
import type { RecordRegisterAnswer } from './record-register-answer.ts';

const record: RecordRegisterAnswer = {
  type: 'RecordRegisterAnswer',
  applicationId,
  register: 'RESIDENCE',
  answer: { source: 'State database', found: true, document: {} },
  ...monday,
};

describe('the answer of a state register', () => {
  it('is recorded with time, source and document (A2-7a)', () => {
    given(registered).when(record).gives(answered('RESIDENCE'));
    given(registered, answered('IDENTITY_DOCUMENT')).when(record).gives(answered('RESIDENCE'));
  });

  it('is recorded as well when the register holds nothing (A2-7a, A2-7b)', () => {
    given(registered)
      .when({ ...record, answer: { ...record.answer, found: false } })
      .gives(answered('RESIDENCE', false));
  });

  it('is recorded once; the first one stays (A2-7a)', () => {
    given(registered, answered('RESIDENCE', false)).when(record).gives();
  });

  it('changes nothing after the decision (A2-7a)', () => {
    given(registered, ...allAnswered, granted)
      .when(record)
      .gives();
  });

  it('is not accepted from a register that was not asked (A2-7a)', () => {
    given(registered)
      .when({ ...record, register: 'WORK_INJURY' })
      .refused('REGISTER_NOT_ASKED', { register: 'WORK_INJURY' });
  });

  it('needs an application (A2-7a)', () => {
    given().when(record).refused('APPLICATION_NOT_FOUND');
  });
});
