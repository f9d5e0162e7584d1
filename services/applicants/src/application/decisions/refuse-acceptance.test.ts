import { describe, it } from 'vitest';
import { id } from '@aleumet/domain';
import {
  applicationId,
  filing,
  given,
  measureId,
  monday,
  operator,
  otherApplicationId,
  personId,
  registered,
  registeredAtCorporation,
  specialist,
  stranger,
} from '../../../test/application-specification.ts';
import type { AcceptanceRefused } from '../events.ts';
import type { RefuseAcceptance } from './refuse-acceptance.ts';

const faults = [
  { documentName: 'Application', reason: 'INCOMPLETE_PACKAGE' as const },
  { documentName: 'Identity card', reason: 'EXPIRED_DOCUMENTS' as const },
];
const refusal: RefuseAcceptance = {
  type: 'RefuseAcceptance',
  applicationId,
  personId,
  measureId,
  applicantName: null,
  faults,
  by: specialist,
  position: 'Chief',
  ...monday,
};
const refusedBy = { specialistId: specialist.specialistId, name: specialist.name, position: 'Chief' };
const refused: AcceptanceRefused = {
  type: 'AcceptanceRefused',
  subject: registered.subject,
  refusal: { applicantName: 'Surname First', faults, refusedBy, refusedAt: monday.now },
};

describe('an incomplete or expired package', () => {
  it('is not accepted by the department, which names what is missing or expired (A2-9)', () => {
    given().when(refusal).gives(refused);
  });

  it('is not accepted by the State Corporation either (A2-9)', () => {
    given()
      .when({ ...refusal, by: operator, applicantName: 'Mother M.' })
      .gives({
        type: 'AcceptanceRefused',
        subject: registeredAtCorporation.subject,
        refusal: {
          ...refused.refusal,
          applicantName: 'Mother M.',
          refusedBy: { specialistId: null, name: 'Operator O.', position: 'Chief' },
        },
      });
  });

  it('is refused once, whatever the number of requests (A2-9)', () => {
    given(refused).when(refusal).gives();
    const others: Partial<RefuseAcceptance>[] = [
      { faults: faults.slice(1) },
      { applicantName: 'Mother M.' },
      { position: 'Deputy' },
      { measureId: id(otherApplicationId) },
    ];
    for (const other of others)
      given(refused)
        .when({ ...refusal, ...other })
        .refused('REPEATED_DIFFERENTLY');
  });

  it('can be refused while an application of the measure lives (A2-9)', () => {
    given()
      .when(refusal, { filing: { ...filing, liveApplicationId: applicationId } })
      .gives(refused);
  });
});

describe('a refusal of acceptance', () => {
  it('names at least one document (A2-9)', () => {
    given()
      .when({ ...refusal, faults: [] })
      .refused('NO_FAULT_NAMED');
  });

  it('is not possible any more once the package is accepted, nor under the id of another refusal (A2-9)', () => {
    given(registered).when(refusal).refused('APPLICATION_ID_TAKEN');
    given(refused)
      .when({ ...refusal, personId: id(otherApplicationId) })
      .refused('APPLICATION_ID_TAKEN');
  });

  it('is not for another department to give (A2-6a)', () => {
    given()
      .when({ ...refusal, by: stranger })
      .refused('PERSON_NOT_FOUND');
  });

  it('needs a person that the portal knows (A2-9)', () => {
    given()
      .when(refusal, { filing: { ...filing, person: null } })
      .refused('PERSON_NOT_FOUND');
  });
});
