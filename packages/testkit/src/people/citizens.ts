import { citizen } from './citizen.ts';
import { demoDepartments } from './departments.ts';

const { almaty, karaganda } = demoDepartments;

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

/** Damir submits papers for his father, and may do nothing else. */
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

/** Timur has no case and tries to read those of others. */
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

/** Citizens who act for others, and one who may not. */
export const demoCitizens = { saule, damir, timur };
