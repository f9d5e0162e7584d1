import { describe, it } from 'vitest';
import {
  allAnswered,
  answered,
  applicationId,
  given,
  granted,
  monday,
  operator,
  otherOperator,
  registered,
  registeredAtCorporation,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import type { PaperCopyAttached } from '../events.ts';
import type { AttachPaperCopy } from './attach-paper-copy.ts';

const attach: AttachPaperCopy = {
  type: 'AttachPaperCopy',
  applicationId,
  register: 'DISABILITY',
  documentName: 'Certificate of disability',
  sheetCount: 2,
  by: specialist,
  ...monday,
};
const certifiedBy = { specialistId: specialist.specialistId, name: specialist.name };
const attached: PaperCopyAttached = {
  type: 'PaperCopyAttached',
  applicationId,
  register: 'DISABILITY',
  copy: { documentName: 'Certificate of disability', sheetCount: 2, certifiedBy, attachedAt: monday.now },
};

describe('a paper copy', () => {
  it('is attached where a register holds no data, certified by who accepts it (A2-7b, A2-7c)', () => {
    given(registered, answered('IDENTITY_DOCUMENT'), answered('DISABILITY', false)).when(attach).gives(attached);
  });

  it('is attached where a register does not answer (A2-7b)', () => {
    given(registered).when(attach).gives(attached);
  });

  it('is certified by the unit of the State Corporation that accepted the application (A2-7c)', () => {
    const copy = { ...attached.copy, certifiedBy: { specialistId: null, name: 'Operator O.' } };
    given(registeredAtCorporation)
      .when({ ...attach, by: operator })
      .gives({ ...attached, copy });
    given(registeredAtCorporation)
      .when({ ...attach, by: otherOperator })
      .refused('APPLICATION_NOT_FOUND');
  });

  it('is attached once, and replaced by another one (A2-7b)', () => {
    given(registered, attached).when(attach).gives();
    given(registered, attached)
      .when({ ...attach, documentName: 'Duplicate' })
      .gives({ ...attached, copy: { ...attached.copy, documentName: 'Duplicate' } });
    given(registered, attached)
      .when({ ...attach, sheetCount: 3 })
      .gives({ ...attached, copy: { ...attached.copy, sheetCount: 3 } });
  });

  it('is not needed where the register holds the data (A2-7b)', () => {
    given(registered, answered('DISABILITY')).when(attach).refused('REGISTER_HOLDS_DATA', { register: 'DISABILITY' });
  });

  it('is not attached after the decision (A2-7b)', () => {
    given(registered, ...allAnswered, granted)
      .when(attach)
      .refused('APPLICATION_DECIDED');
  });

  it('replaces only data that are asked for (A2-7b)', () => {
    given(registered)
      .when({ ...attach, register: 'WORK_INJURY' })
      .refused('REGISTER_NOT_ASKED', { register: 'WORK_INJURY' });
  });

  it('is not for another department to attach (A2-7b, A2-7c)', () => {
    given(registered)
      .when({ ...attach, by: stranger })
      .refused('APPLICATION_NOT_FOUND');
  });
});
