import { describe, expect, it } from 'vitest';
import { person, ready, registered } from '../../test/application-specification.ts';
import { fillApplicationForm, fillRefusalReceipt, fillResultNotification } from './fill.ts';
import { findStateService } from '../state-service/find-state-service.ts';
import { fieldsOf, type FilledForm, printForm } from './form.ts';

const department = null;
const office = {
  region: '75',
  name: { kk: 'Бөлім', ru: 'Отдел', en: 'Department' },
  address: 'Abay 1',
  phone: '+77270000000',
  officeHours: '9-18',
};
const sanatorium = findStateService('SANATORIUM_RESORT_TREATMENT');
if (!sanatorium) throw new Error('no forms');
const { subject, intake, caseNo, due } = registered;
const application = { ...subject, ...due, caseNo, intake, queries: [] };

describe('a printed form', () => {
  it('of the application lists the papers and leaves signatures to be put by hand (A2-6a)', () => {
    const form = fillApplicationForm(application, { form: sanatorium.applicationForm, person, department });
    const text = printForm(form, 'EN');
    expect(text).toContain('Surname Surname\nFirst name First\nPatronymic (if any) \nDate of birth 1990-01-01');
    expect(text).toContain('1. | Application | 1\n2. | Card | 1');
    expect(text).toContain('Surname First ____________\n(Surname, first name');
    expect(text).not.toMatch(/\{\{|columns:/);
    expect(printForm(form, 'KK')).not.toMatch(/\{\{|бағандар/);
  });

  it('of the application carries what the register and the intake say (A2-6a)', () => {
    const head = { ...office, id: subject.departmentId, headName: 'Head H.' };
    const [first, second] = intake.papers;
    const papers = [{ ...(first ?? expect.fail()), note: 'a copy' }, second ?? expect.fail()];
    const phoned = { ...person, phones: [{ number: '+77010000001', source: 'EGOV' as const }] };
    const accepted = { ...application, intake: { ...intake, papers } };
    const form = fillApplicationForm(accepted, { form: sanatorium.applicationForm, person: phoned, department: head });
    expect(valuesOf(form)).toEqual([
      ...['localExecutiveBodyName: Бөлім', 'surname: Surname', 'firstName: First', 'patronymic: ', 'birthDate: 1990-01-01'],
      ...['disability: 2', 'identityDocumentType: Identity card', 'identityDocumentNumber: 1'],
      ...['identityDocumentIssuedBy: MIA', 'identityDocumentIssueDate: 2020-01-01', 'iin: 900101300027'],
      ...['addressOblast: Almaty', 'addressCityOrDistrict: Almaty', 'addressVillage: ', 'addressStreet: Abay'],
      ...['addressHouse: 1', 'addressFlat: ', 'phone: +77010000001'],
      'attachedDocuments: 1. | Application | 1 | a copy\n2. | Card | 1',
      ...['consentPersonalData: ', 'applicationDate: 2026-02-02', 'applicantFullName: Surname First', 'applicantSignature: '],
      ...['acceptedByFullName: Specialist S.', 'acceptedByPosition: Chief', 'acceptedBySignature: '],
      ...['acceptanceDate: 2026-02-02', 'stubCitizenFullName: Surname First'],
    ]);
  });

  it('of the application leaves empty what is not known (A2-6a)', () => {
    const unaccepted = { ...application, intake: { ...intake, acceptedBy: null } };
    const form = fillApplicationForm(unaccepted, { form: sanatorium.applicationForm, person, department });
    expect(valuesOf(form).filter((value) => /^(?:localExec|phone|acceptedBy)/.test(value))).toEqual([
      ...['localExecutiveBodyName: ', 'phone: ', 'acceptedByFullName: ', 'acceptedByPosition: ', 'acceptedBySignature: '],
    ]);
  });

  const valuesOf = (filled: FilledForm) => fieldsOf(filled).map(({ key, value }) => `${key}: ${value}`);
  const resultNotification = sanatorium.resultNotification;

  it('of the result carries the number of the queue journal (A2-13)', () => {
    const head = { ...office, id: subject.departmentId, headName: 'Head H.' };
    const form = fillResultNotification(application, ready.result, { form: resultNotification, person, department: head });
    expect(printForm(form, 'EN')).toContain('registered under No. 17 on 2026-02-02.');
    expect(valuesOf(form)).toEqual([
      'surname: Surname',
      'firstName: First',
      'patronymic: ',
      'documentNumber: 1',
      'documentIssuedBy: MIA',
      `iin: ${person.iin}`,
      'addressPermanent: ',
      'addressOblast: Almaty',
      'addressCityOrDistrict: Almaty',
      'addressVillage: ',
      'addressStreet: Abay',
      'addressHouse: 1',
      'addressFlat: ',
      'registrationNumber: 17',
      'registrationDate: 2026-02-02',
      'headFullName: Head H.',
      'notificationDate: 2026-02-02',
    ]);
  });

  it('of the result leaves empty what is not known (A2-13)', () => {
    const result = { ...ready.result, queueNo: null };
    const form = fillResultNotification(application, result, { form: resultNotification, person, department });
    expect(valuesOf(form)).toContain('registrationNumber: ');
    expect(valuesOf(form)).toContain('headFullName: ');
  });

  it('of the refusal to accept names the documents (A2-9)', () => {
    const refusedBy = { specialistId: null, name: 'Operator O.', position: 'Chief' };
    const faults = [{ documentName: 'Identity card', reason: 'EXPIRED_DOCUMENTS' as const }];
    const refusal = { applicantName: 'Surname First', faults, refusedBy, refusedAt: registered.intake.registeredAt };
    const form = fillRefusalReceipt(refusal, { form: sanatorium.refusalReceipt, office });
    const text = printForm(form, 'EN');
    expect(text).toContain('namely the missing / expired documents:\n1. | Identity card\nThis receipt is made in 2 copies');
    expect(text).toContain(`Received: Surname First ____________`);
    expect(valuesOf(form)).toEqual([
      'refusingBody: Бөлім, Abay 1',
      'missingOrExpiredDocuments: 1. | Identity card',
      'employeeFullName: Operator O.',
      'employeeSignature: ',
      'recipientFullName: Surname First',
      'recipientSignature: ',
      'receiptDate: 2026-02-02',
    ]);
    const nameless = fillRefusalReceipt(refusal, { form: sanatorium.refusalReceipt, office: null });
    expect(valuesOf(nameless)).toContain('refusingBody: ');
  });
});
