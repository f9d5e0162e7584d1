import { citizen, type DemoCitizen, type DemoPhone } from './citizen.ts';
import { demoCitizens } from './citizens.ts';
import { demoDepartments } from './departments.ts';

/** A legal representative may do everything; the holder of a power of attorney may only submit papers. */
export type DemoRepresentative = {
  iin: string;
  kind: 'LEGAL' | 'POWER_OF_ATTORNEY';
  scopes: readonly ('ALL' | 'INTAKE')[];
  validUntil: string;
  phones: readonly DemoPhone[];
  /** The record that appoints a legal representative. Null for a power of attorney, which is shown on paper. */
  evidence: { source: string; recordId: string; recordedOn: string } | null;
};

/** A person with a disability, for whom a rehabilitation programme exists. */
export type DemoRecipient = DemoCitizen & {
  disability: { group: 'FIRST' | 'SECOND' | 'THIRD' | 'CHILD'; validTo: string | null; workInjury: boolean };
  representatives: readonly DemoRepresentative[];
};

const { almaty, karaganda } = demoDepartments;
const { saule, damir } = demoCitizens;

/** The demo case follows Aigerim from the programme to the payment. */
const aigerim: DemoRecipient = {
  ...citizen(
    {
      user: 'aigerim',
      familyName: 'Әбдіқалықова',
      givenName: 'Айгерім',
      patronymic: 'Серікқызы',
      birthOn: '1988-03-14',
      sex: 'FEMALE',
      address: 'Алматы қаласы, Бостандық ауданы, Тимирязев көшесі, 42-үй, 15-пәтер',
    },
    { number: 1, department: almaty },
  ),
  disability: { group: 'SECOND', validTo: '2027-06-01', workInjury: false },
  representatives: [],
};

const alikhan: DemoRecipient = {
  ...citizen(
    {
      user: 'alikhan',
      familyName: 'Нұрланов',
      givenName: 'Әлихан',
      patronymic: 'Ерболұлы',
      birthOn: '2015-05-20',
      sex: 'MALE',
      address: saule.address,
    },
    { number: 3, department: almaty },
  ),
  phones: [],
  disability: { group: 'CHILD', validTo: '2031-05-20', workInjury: false },
  representatives: [
    {
      ...{ iin: saule.iin, kind: 'LEGAL', scopes: ['ALL'], validUntil: '2033-05-20', phones: saule.phones },
      evidence: { source: 'Register of acts of civil status', recordId: '10-75-2015-0004711', recordedOn: '2015-05-27' },
    },
  ],
};

const marat: DemoRecipient = {
  ...citizen(
    {
      user: 'marat',
      familyName: 'Ахметов',
      givenName: 'Марат',
      patronymic: 'Касымович',
      birthOn: '1956-01-30',
      sex: 'MALE',
      address: damir.address,
    },
    { number: 5, department: karaganda, language: 'ru' },
  ),
  disability: { group: 'FIRST', validTo: null, workInjury: false },
  representatives: [
    {
      iin: damir.iin,
      kind: 'POWER_OF_ATTORNEY',
      scopes: ['INTAKE'],
      validUntil: '2027-01-01',
      phones: damir.phones,
      evidence: null,
    },
  ],
};

/** Daniyar and Svetlana order the same bed for the same day. */
const daniyar: DemoRecipient = {
  ...citizen(
    {
      user: 'daniyar',
      familyName: 'Оспанов',
      givenName: 'Данияр',
      patronymic: 'Қайратұлы',
      birthOn: '1979-12-25',
      sex: 'MALE',
      address: 'Алматы қаласы, Медеу ауданы, Достық даңғылы, 120-үй, 4-пәтер',
    },
    { number: 6, department: almaty },
  ),
  disability: { group: 'THIRD', validTo: '2028-01-01', workInjury: false },
  representatives: [],
};

const svetlana: DemoRecipient = {
  ...citizen(
    {
      user: 'svetlana',
      familyName: 'Ким',
      givenName: 'Светлана',
      patronymic: 'Викторовна',
      birthOn: '1967-07-19',
      sex: 'FEMALE',
      address: 'город Алматы, Алмалинский район, улица Гоголя, дом 88, квартира 21',
    },
    { number: 7, department: almaty, language: 'ru' },
  ),
  disability: { group: 'SECOND', validTo: null, workInjury: true },
  representatives: [],
};

/** Persons with a disability, each in a different part of the demo case. */
export const demoRecipients = { aigerim, alikhan, marat, daniyar, svetlana };
