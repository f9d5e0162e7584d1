import { describe, it } from 'vitest';
import { plainDate, id } from '@aleumet/domain';
import {
  applicationForm,
  applicationId,
  attorney,
  facts,
  filing,
  given,
  identityDocument,
  legal,
  measure,
  measureId,
  monday,
  noon,
  operator,
  otherApplicationId,
  person,
  personId,
  registered,
  registeredAtCorporation,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import type { RegisterApplication } from './register-application.ts';

const register: RegisterApplication = {
  type: 'RegisterApplication',
  applicationId,
  personId,
  measureId,
  filing: { as: 'PERSON' },
  papers: [applicationForm, identityDocument],
  socialWorker: null,
  by: specialist,
  position: 'Chief',
  ...monday,
};
const withRepresentative = (one: typeof legal | typeof attorney) => ({
  filing: { ...filing, person: { ...person, representatives: [one] } },
});

describe('when nobody has applied for the measure', () => {
  it('a department accepts the full package of a person at the place of residence; the term is ten working days (A2-6a, A2-6b, A2/F3-3)', () => {
    given().when(register).gives(registered);
  });

  it('a unit of the State Corporation accepts it, and its day of acceptance is not counted (A2-6a, A2-6b, A2-10)', () => {
    given()
      .when({ ...register, by: operator })
      .gives(registeredAtCorporation);
  });

  it('days off and worked weekends are counted as the calendar says (A2/F3-3)', () => {
    const { now, today } = noon('2026-03-02');
    const longer = { ...measure, validTo: null, disabilityTo: null };
    const papers = [applicationForm, { ...identityDocument, validUntil: null }];
    given()
      .when({ ...register, papers, now, today }, { measure: longer })
      .gives({
        ...registered,
        subject: { ...registered.subject, receivedAt: now },
        intake: { ...registered.intake, papers, registeredAt: now },
        due: { dueOn: plainDate('2026-03-16'), calendarVersion: 1 },
      });
  });

  it('two more registers are asked when the disability comes from work (A2-7a)', () => {
    const registers = [...registered.registers, 'WORK_INJURY' as const, 'EMPLOYER_CEASED' as const];
    given()
      .when(register, { measure: { ...measure, workInjury: true } })
      .gives({ ...registered, registers });
  });

  it('the same request again changes nothing', () => {
    given(registered).when(register).gives();
    given(registered)
      .when({ ...register, papers: register.papers.toReversed().slice(1) })
      .refused('REPEATED_DIFFERENTLY');
    given(registered)
      .when({ ...register, socialWorker: 'Somebody else' })
      .refused('REPEATED_DIFFERENTLY');
  });

  it('the id of another application is refused', () => {
    given(registered)
      .when({ ...register, measureId: facts.measure.measureId, personId: id(otherApplicationId) })
      .refused('APPLICATION_ID_TAKEN');
  });
});

describe('who may be served', () => {
  it('is a person that the portal knows', () => {
    given()
      .when(register, { filing: { ...filing, person: null } })
      .refused('PERSON_NOT_FOUND');
  });

  it('is at a department only who lives there (A2-6a, A2-6b)', () => {
    given()
      .when({ ...register, by: stranger })
      .refused('PERSON_NOT_FOUND');
  });

  it('is nobody twice for one measure', () => {
    given()
      .when(register, { filing: { ...filing, liveApplicationId: otherApplicationId } })
      .refused('APPLICATION_EXISTS', { applicationId: otherApplicationId });
  });

  it('is somebody on the last day of the measure, and no longer the day after (A2-4b)', () => {
    const papers = [applicationForm, { ...identityDocument, validUntil: null }];
    given()
      .when({ ...register, papers, ...noon('2026-02-20') }, { measure: { ...measure, validTo: plainDate('2026-02-20') } })
      .gives({
        ...registered,
        subject: { ...registered.subject, receivedAt: noon('2026-02-20').now },
        intake: { ...registered.intake, papers, registeredAt: noon('2026-02-20').now },
        due: { dueOn: plainDate('2026-03-06'), calendarVersion: 1 },
      });
    given()
      .when({ ...register, papers, ...noon('2026-02-21') })
      .refused('MEASURE_ENDED', { validTo: '2026-02-20' });
  });

  it('is nobody after the term of the disability (A2-4b)', () => {
    given()
      .when({ ...register, ...noon('2026-02-26') }, { measure: { ...measure, validTo: null } })
      .refused('DISABILITY_TERM_ENDED', { disabilityTo: '2026-02-25' });
  });
});

describe('who files', () => {
  it('may be a legal representative until the last day of the right (A2-6a)', () => {
    const applicant = { as: 'LEGAL_REPRESENTATIVE' as const, iin: legal.iin, name: 'Mother M.' };
    given()
      .when({ ...register, filing: { as: 'LEGAL_REPRESENTATIVE', iin: legal.iin } }, withRepresentative(legal))
      .gives({ ...registered, intake: { ...registered.intake, applicant } });
    given()
      .when(
        { ...register, filing: { as: 'LEGAL_REPRESENTATIVE', iin: legal.iin }, ...noon('2026-02-11') },
        withRepresentative(legal),
      )
      .refused('REPRESENTATION_ENDED', { as: 'LEGAL_REPRESENTATIVE' });
  });

  it('may be the holder of a power of attorney, who shows it (A2-6a, A2-9)', () => {
    const asAttorney = { ...register, filing: { as: 'ATTORNEY' as const, iin: attorney.iin, name: 'Attorney A.' } };
    given().when(asAttorney).refused('PACKAGE_INCOMPLETE', { missing: 'POWER_OF_ATTORNEY' });
    const papers = [...register.papers, { ...applicationForm, kind: 'POWER_OF_ATTORNEY' as const }];
    const byAttorney = { ...registered, intake: { ...registered.intake, papers, applicant: asAttorney.filing } };
    given()
      .when({ ...asAttorney, papers })
      .gives(byAttorney);
    given(byAttorney)
      .when({ ...asAttorney, papers })
      .gives();
    given(byAttorney)
      .when({ ...asAttorney, papers, filing: { ...asAttorney.filing, name: 'Another A.' } })
      .refused('REPEATED_DIFFERENTLY');
  });

  it('is nobody by a right of another kind (A2-6a)', () => {
    given()
      .when({ ...register, filing: { as: 'LEGAL_REPRESENTATIVE', iin: attorney.iin } }, withRepresentative(attorney))
      .refused('NOT_A_REPRESENTATIVE', { as: 'LEGAL_REPRESENTATIVE' });
  });

  it('is not the attorney of oneself (A2-6a)', () => {
    given()
      .when({ ...register, filing: { as: 'ATTORNEY', iin: person.iin, name: 'Surname First' } })
      .refused('ATTORNEY_IS_THE_PERSON');
  });
});

describe('the package', () => {
  it('is not accepted without the identity document (A2-9)', () => {
    given()
      .when({ ...register, papers: [applicationForm] })
      .refused('PACKAGE_INCOMPLETE', { missing: 'IDENTITY_DOCUMENT' });
  });

  it('is not accepted without the application (A2-9)', () => {
    given()
      .when({ ...register, papers: [identityDocument] })
      .refused('PACKAGE_INCOMPLETE', { missing: 'APPLICATION_FORM' });
  });

  it('is accepted on the last day of a document, not the day after (A2-9)', () => {
    const { now, today } = noon('2026-02-15');
    given()
      .when({ ...register, now, today })
      .gives({
        ...registered,
        subject: { ...registered.subject, receivedAt: now },
        intake: { ...registered.intake, registeredAt: now },
        due: { dueOn: plainDate('2026-02-27'), calendarVersion: 1 },
      });
    given()
      .when({ ...register, ...noon('2026-02-16') })
      .refused('DOCUMENT_EXPIRED', { document: 'IDENTITY_DOCUMENT', validUntil: '2026-02-15' });
  });
});

describe('a social worker', () => {
  const assisted = { ...register, socialWorker: 'Worker W.' };
  const ofGroup = (group: 'FIRST' | 'THIRD' | 'CHILD') => ({
    filing: { ...filing, person: { ...person, disability: { ...person.disability, group } } },
  });

  it('assists persons of the first and second group (A2/F3-10)', () => {
    const intake = { ...registered.intake, socialWorker: 'Worker W.' };
    given()
      .when(assisted)
      .gives({ ...registered, intake });
    given()
      .when(assisted, ofGroup('FIRST'))
      .gives({ ...registered, subject: { ...registered.subject, disabilityGroup: 'FIRST' }, intake });
  });

  it('does not assist others (A2/F3-10)', () => {
    given().when(assisted, ofGroup('THIRD')).refused('ASSISTANCE_NOT_FOR_GROUP', { group: 'THIRD' });
    given().when(assisted, ofGroup('CHILD')).refused('ASSISTANCE_NOT_FOR_GROUP', { group: 'CHILD' });
    given()
      .when(register, ofGroup('THIRD'))
      .gives({ ...registered, subject: { ...registered.subject, disabilityGroup: 'THIRD' } });
  });
});
