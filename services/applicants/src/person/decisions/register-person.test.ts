import { describe, it } from 'vitest';
import { iin, plainDate, id, type PersonId } from '@aleumet/domain';
import { iinOf } from '@aleumet/testkit';
import { specificationOf } from '@aleumet/testkit/specification';
import {
  applicationId,
  attorney,
  legal,
  monday,
  otherApplicationId,
  person,
  personId,
  specialist,
} from '../../../test/application-specification.ts';
import { catalogue } from '../../refusals.ts';
import { personDecider } from '../decider.ts';
import type { KnownPerson, PersonRegistered, PowerOfAttorneyRegistered } from '../person.ts';
import type { RegisterPerson } from './register-person.ts';
import type { RegisterPowerOfAttorney } from './register-power-of-attorney.ts';

const { given } = specificationOf(
  personDecider,
  {
    department: { id: specialist.departmentId, region: '75' },
    hasLiveCase: false,
    hasAccepted: true,
  },
  catalogue,
);

const { ageBand: _, ...known } = person;
const { id: __, region: ___, representatives: ____, deliveredBy, ...record } = known;
const register: RegisterPerson = {
  type: 'RegisterPerson',
  personId,
  record: { ...record, legalRepresentatives: [] },
  deliveredBy,
  ...monday,
};
const registered: PersonRegistered = { type: 'PersonRegistered', person: known, registeredAt: monday.now };
const otherId: PersonId = id(otherApplicationId);
const attorneyEntered: PowerOfAttorneyRegistered = {
  type: 'PowerOfAttorneyRegistered',
  personId,
  attorney,
  registeredAt: monday.now,
};
const changed = (person_: KnownPerson) => ({ type: 'PersonChanged' as const, person: person_, changedAt: monday.now });

describe('a delivered person', () => {
  it('is registered in the department of the place of residence (A2-6a, A2-15a)', () => {
    given().when(register).gives(registered);
  });

  it('is the same person under whatever id it comes again', () => {
    given(registered).when(register).gives();
    given(registered)
      .when({ ...register, personId: otherId })
      .gives();
  });

  it('changes when the delivery says something new, under the id that it has', () => {
    const moved = { ...record.address, house: '2' };
    given(registered)
      .when({ ...register, personId: otherId, record: { ...register.record, address: moved } })
      .gives(changed({ ...known, address: moved }));
  });

  it('brings legal representatives and keeps the powers of attorney entered here (A2-6a)', () => {
    given(registered, attorneyEntered)
      .when({ ...register, record: { ...register.record, legalRepresentatives: [legal] } })
      .gives(changed({ ...known, representatives: [legal, attorney] }));
  });

  it('needs a department that the portal knows (A2-5)', () => {
    given().when(register).gives(registered);
    given().when(register, { department: null }).refused('DEPARTMENT_NOT_FOUND');
  });

  it('of another data bank cannot be renamed, nor be given representatives (A2-15a)', () => {
    const renamed = { ...register, record: { ...register.record, surname: 'Another', legalRepresentatives: [legal] } };
    given(registered)
      .when({ ...renamed, deliveredBy: 'another' })
      .refused('PERSON_OF_ANOTHER_SYSTEM');
    given(registered)
      .when({ ...register, deliveredBy: 'another' })
      .refused('PERSON_OF_ANOTHER_SYSTEM');
  });

  it('is represented by somebody else, on the evidence of a register of this day or before (A2-6a, A2-15a)', () => {
    const by = (change: Partial<typeof legal>) => ({
      ...register,
      record: { ...register.record, legalRepresentatives: [{ ...legal, ...change }] },
    });
    const recorded = (day: string) => by({ evidence: { ...legal.evidence, recordedOn: plainDate(day) } });
    given()
      .when(recorded('2026-02-02'))
      .gives({ ...registered, person: { ...known, representatives: recorded('2026-02-02').record.legalRepresentatives } });
    given().when(recorded('2026-02-03')).refused('REPRESENTATION_NOT_RECORDED', { recordedOn: '2026-02-03' });
    given()
      .when(by({ iin: record.iin }))
      .refused('REPRESENTATIVE_IS_THE_PERSON');
  });

  it('does not take the id of another', () => {
    const other = iin(iinOf('1991-01-01', 'FEMALE', 3));
    given(registered)
      .when({ ...register, record: { ...register.record, iin: other } })
      .refused('PERSON_HAS_OTHER_IIN');
  });
});

describe('a power of attorney', () => {
  const enter: RegisterPowerOfAttorney = {
    type: 'RegisterPowerOfAttorney',
    applicationId,
    personId,
    attorney: { iin: attorney.iin, name: attorney.name, validUntil: attorney.validUntil },
    ...monday,
  };

  it('is entered with the application that was accepted, for applications only (A2-6a)', () => {
    given(registered).when(enter).gives(attorneyEntered);
  });

  it('is entered once, and anew when its term changes (A2-6a)', () => {
    given(registered, attorneyEntered).when(enter).gives();
    const longer = { ...enter.attorney, validUntil: plainDate('2027-01-01') };
    given(registered, attorneyEntered)
      .when({ ...enter, attorney: longer })
      .gives({ ...attorneyEntered, attorney: { ...attorney, validUntil: plainDate('2027-01-01') } });
  });

  it('is entered beside one of another person, and beside the right of a legal representative (A2-6a)', () => {
    const entering = (change: Partial<typeof enter.attorney>) => ({ ...enter, attorney: { ...enter.attorney, ...change } });
    const other = { iin: iin(iinOf('1991-01-01', 'FEMALE', 3)) };
    given(registered, attorneyEntered)
      .when(entering(other))
      .gives({ ...attorneyEntered, attorney: { ...attorney, ...other } });
    given(registered, attorneyEntered)
      .when(entering({ name: 'Another A.' }))
      .gives({ ...attorneyEntered, attorney: { ...attorney, name: 'Another A.' } });
    const { name } = legal;
    given({ ...registered, person: { ...known, representatives: [legal] } })
      .when(entering({ name }))
      .gives({ ...attorneyEntered, attorney: { ...attorney, name } });
  });

  it('is valid on its last day, not after (A2-6a)', () => {
    const ending = (day: string) => ({ ...enter, attorney: { ...enter.attorney, validUntil: plainDate(day) } });
    given(registered)
      .when(ending('2026-02-02'))
      .gives({ ...attorneyEntered, attorney: { ...attorney, validUntil: plainDate('2026-02-02') } });
    given(registered).when(ending('2026-02-01')).refused('POWER_OF_ATTORNEY_ENDED', { validUntil: '2026-02-01' });
  });

  it('is given to somebody else (A2-6a)', () => {
    given(registered)
      .when({ ...enter, attorney: { ...enter.attorney, iin: person.iin } })
      .refused('ATTORNEY_IS_THE_PERSON');
  });

  it('belongs to an application: without one nobody becomes an attorney (A2-6a)', () => {
    given(registered).when(enter, { hasAccepted: false }).refused('APPLICATION_NOT_FOUND');
    given().when(enter).refused('APPLICATION_NOT_FOUND');
  });
});

describe('a person taken back', () => {
  const erase = { type: 'ErasePerson' as const, personId, deliveredBy, ...monday };
  const erased = { type: 'PersonErased' as const, personId, erasedAt: monday.now };

  it('is erased, once', () => {
    given(registered).when(erase).gives(erased);
    given(registered, erased).when(erase).gives();
  });

  it('stays while a case of it lives', () => {
    given(registered).when(erase, { hasLiveCase: true }).refused('PERSON_HAS_LIVE_CASE');
  });

  it('is taken back only by who delivered it', () => {
    given(registered)
      .when({ ...erase, deliveredBy: 'other' })
      .refused('PERSON_NOT_FOUND');
    given(registered, erased)
      .when({ ...erase, deliveredBy: 'other' })
      .refused('PERSON_NOT_FOUND');
    given().when(erase).refused('PERSON_NOT_FOUND');
  });

  it('does not come back under the same id', () => {
    given(registered, erased).when(register).refused('PERSON_ERASED');
  });
});
