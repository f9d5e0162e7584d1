import { demoDepartments } from './departments.ts';
import { iinOf, type Sex } from './identity-numbers.ts';

/** A citizen as the registers of the state know one. `user` is the name for `POST /token`. */
export type DemoCitizen = {
  user: string;
  personId: string;
  iin: string;
  familyName: string;
  givenName: string;
  patronymic: string;
  birthOn: string;
  sex: Sex;
  language: 'kk' | 'ru';
  departmentId: string;
  region: string;
  address: string;
  phones: readonly DemoPhone[];
};

export type DemoPhone = { number: string; source: 'EGOV' | 'MOBILE_CITIZENS' };

/** A legal representative acts in everything; a power of attorney reaches to the intake (A2-6a). */
export type DemoRepresentative = {
  iin: string;
  kind: 'LEGAL' | 'POWER_OF_ATTORNEY';
  scopes: readonly ('ALL' | 'INTAKE')[];
  validUntil: string;
  phones: readonly DemoPhone[];
};

/** A person with a disability, for whom a rehabilitation programme exists. */
export type DemoRecipient = DemoCitizen & {
  disability: { group: 'FIRST' | 'SECOND' | 'THIRD' | 'CHILD'; validTo: string | null; workInjury: boolean };
  representatives: readonly DemoRepresentative[];
};

type Names = Pick<DemoCitizen, 'user' | 'familyName' | 'givenName' | 'patronymic' | 'birthOn' | 'sex' | 'address'>;
type Place = { number: number; department: { id: string; region: string }; language?: 'kk' | 'ru' };

function citizen(names: Names, { number, department, language = 'kk' }: Place): DemoCitizen {
  const line = String(number).padStart(4, '0');
  return {
    ...names,
    personId: `0190a8a0-0a00-7000-8000-00000000${line}`,
    iin: iinOf(names.birthOn, names.sex, number),
    language,
    departmentId: department.id,
    region: department.region,
    phones: [{ number: `+7700000${line}`, source: 'EGOV' }, { number: `+7777000${line}`, source: 'MOBILE_CITIZENS' }],
  };
}

const { almaty, karaganda } = demoDepartments;

/** Aigerim carries the played case from the programme to the payment. */
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

/** Saule signs for her son: a legal representative counts as the recipient (A2-15). */
const saule = citizen(
  {
    user: 'saule',
    familyName: 'Нұрланова',
    givenName: 'Сәуле',
    patronymic: 'Болатқызы',
    birthOn: '1985-11-02',
    sex: 'FEMALE',
    address: 'Алматы қаласы, Әуезов ауданы, Шаляпин көшесі, 7-үй, 31-пәтер',
  },
  { number: 2, department: almaty },
);

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
  representatives: [{ iin: saule.iin, kind: 'LEGAL', scopes: ['ALL'], validUntil: '2033-05-20', phones: saule.phones }],
};

/** Damir hands in papers for his father and may do nothing more. */
const damir = citizen(
  {
    user: 'damir',
    familyName: 'Ахметов',
    givenName: 'Дамир',
    patronymic: 'Маратович',
    birthOn: '1982-08-08',
    sex: 'MALE',
    address: 'город Караганда, район имени Казыбек би, проспект Бухар-Жырау, дом 60, квартира 9',
  },
  { number: 4, department: karaganda, language: 'ru' },
);

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
    { iin: damir.iin, kind: 'POWER_OF_ATTORNEY', scopes: ['INTAKE'], validUntil: '2027-01-01', phones: damir.phones },
  ],
};

/** Daniyar and Svetlana want the same bed on the same day. */
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

/** Timur has no case here and tries to read those of others. */
const timur = citizen(
  {
    user: 'timur',
    familyName: 'Жақсыбеков',
    givenName: 'Тимур',
    patronymic: 'Асқарұлы',
    birthOn: '1994-04-04',
    sex: 'MALE',
    address: 'Қарағанды қаласы, Ерубаев көшесі, 18-үй, 2-пәтер',
  },
  { number: 8, department: karaganda },
);

/** Persons with a disability, each with a story of their own. */
export const demoRecipients = { aigerim, alikhan, marat, daniyar, svetlana };

/** Citizens who act for others, and one who has no right to. */
export const demoCitizens = { saule, damir, timur };
