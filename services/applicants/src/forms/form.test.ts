import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { person, ready, registered } from '../../test/application-specification.ts';
import { fillApplicationForm, fillRefusalReceipt, fillResultNotification } from './fill.ts';
import { findStateService } from '../state-service/find-state-service.ts';
import { fieldsOf, printForm } from './form.ts';

const department = null;
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

  it('of the result carries the number of the queue journal (A2-13)', () => {
    const form = fillResultNotification(application, ready.result, { form: sanatorium.resultNotification, person, department });
    expect(printForm(form, 'EN')).toContain('registered under No. 17 on 2026-02-02.');
    expect(fieldsOf(form).find(({ key }) => key === 'registrationNumber')).toEqual({
      key: 'registrationNumber',
      labelEn: 'Registration number of the application',
      labelKk: 'Өтініштің тіркеу нөмірі',
      value: '17',
    });
  });

  it('of the refusal to accept names the documents (A2-9)', () => {
    const refusedBy = { specialistId: null, name: 'Operator O.', position: 'Chief' };
    const faults = [{ documentName: 'Identity card', reason: 'EXPIRED_DOCUMENTS' as const }];
    const refusal = { applicantName: 'Surname First', faults, refusedBy, refusedAt: registered.intake.registeredAt };
    const text = printForm(fillRefusalReceipt(refusal, { form: sanatorium.refusalReceipt, refusingBody: 'Unit 1' }), 'EN');
    expect(text).toContain('namely the missing / expired documents:\n1. | Identity card\nThis receipt is made in 2 copies');
    expect(text).toContain(`Received: Surname First ____________`);
    expect(text).toContain(plainDate('2026-02-02'));
  });
});
