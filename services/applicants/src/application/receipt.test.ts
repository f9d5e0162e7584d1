import { describe, expect, it } from 'vitest';
import {
  answered,
  applicationAfter,
  applicationForm,
  applicationId,
  identityDocument,
  monday,
  registered,
  registeredAtCorporation,
} from '../../test/application-specification.ts';
import { receiptOf } from './receipt.ts';

const ticket = {
  caseNo: '2026-000001',
  registeredOn: '2026-02-02',
  serviceOn: '2026-02-16',
  acceptedBy: 'Specialist S.',
  papers: [applicationForm, identityDocument],
  certifiedCopies: [],
};
const receipt = { ...ticket, acceptedBy: 'Operator O.' };

describe('for the papers handed in', () => {
  it('the unit of the State Corporation gives a receipt of their acceptance (A2-8a)', () => {
    expect(receiptOf(applicationAfter(registeredAtCorporation))).toEqual(receipt);
  });

  it('the department gives a ticket: the day of registration, the day of the service, who accepted them (A2-8b)', () => {
    expect(receiptOf(applicationAfter(registered))).toEqual(ticket);
  });

  it('the copies that were compared with originals are marked on it (A2-7c, A2-8a, A2-8b)', () => {
    const certifiedBy = { specialistId: null, name: 'Operator O.' };
    const copy = { documentName: 'Certificate of disability', sheetCount: 2, certifiedBy, attachedAt: monday.now };
    const attached = { type: 'PaperCopyAttached' as const, applicationId, register: 'DISABILITY' as const, copy };
    const certifiedCopies = ['Certificate of disability'];
    expect(receiptOf(applicationAfter(registeredAtCorporation, answered('RESIDENCE'), attached))).toEqual({
      ...receipt,
      certifiedCopies,
    });
    expect(receiptOf(applicationAfter(registered, attached))).toEqual({ ...ticket, certifiedCopies });
  });
});

describe('without papers', () => {
  it('there is neither receipt nor ticket: after a consent, or when they were not accepted (A2-8a, A2-8b)', () => {
    const intake = { ...registered.intake, papers: [], acceptedBy: null };
    expect(receiptOf(applicationAfter({ ...registered, intake }))).toBeNull();
    const refusedBy = { specialistId: null, name: 'Operator O.', position: 'Chief' };
    const refusal = { applicantName: 'Surname First', faults: [], refusedBy, refusedAt: monday.now };
    const refused = { type: 'AcceptanceRefused' as const, subject: registered.subject, refusal };
    expect(receiptOf(applicationAfter(refused))).toBeNull();
  });
});
