import type { TokenHolder } from '../token-holder.ts';
import { demoDepartments } from './departments.ts';
import { iinOf } from './identity-numbers.ts';
import { demoProviders } from './providers.ts';

/** An employee or a system that uses the portal. `user` is the name for `POST /token`. */
export type DemoEmployee<Kind extends TokenHolder['kind'] = TokenHolder['kind']> = { user: string } & Extract<
  TokenHolder,
  { kind: Kind }
>;

const { almaty, karaganda } = demoDepartments;
const idOf = (number: number) => `0190a8a0-0e00-7000-8000-0000000000${String(number).padStart(2, '0')}`;

const specialistAlmaty: DemoEmployee<'SPECIALIST'> = {
  user: 'specialist-almaty',
  kind: 'SPECIALIST',
  sub: idOf(1),
  iin: iinOf('1990-02-11', 'FEMALE', 101),
  name: 'Тлеубаева Гүлнар Асанқызы',
  specialistId: '0190a8a0-0f00-7000-8000-000000000001',
  departmentId: almaty.id,
};

const specialistKaraganda: DemoEmployee<'SPECIALIST'> = {
  user: 'specialist-karaganda',
  kind: 'SPECIALIST',
  sub: idOf(2),
  iin: iinOf('1986-10-05', 'MALE', 102),
  name: 'Беков Руслан Тимурович',
  specialistId: '0190a8a0-0f00-7000-8000-000000000002',
  departmentId: karaganda.id,
};

const regionalSpecialist: DemoEmployee<'REGIONAL_SPECIALIST'> = {
  user: 'regional-karaganda',
  kind: 'REGIONAL_SPECIALIST',
  sub: idOf(3),
  iin: iinOf('1978-06-17', 'FEMALE', 103),
  name: 'Сейітова Динара Мұратқызы',
  region: karaganda.region,
};

const stateCorporation: DemoEmployee<'STATE_CORPORATION'> = {
  user: 'state-corporation',
  kind: 'STATE_CORPORATION',
  sub: idOf(4),
  iin: iinOf('1995-09-23', 'FEMALE', 104),
  name: 'Исмаилова Мадина Рашидқызы',
  unitId: '0190a8a0-0c00-7000-8000-000000000075',
};

const alatau: DemoEmployee<'PROVIDER'> = {
  user: 'sanatorium-alatau',
  kind: 'PROVIDER',
  sub: idOf(5),
  iin: iinOf('1975-11-02', 'MALE', 105),
  name: 'Қасымов Ерлан Жомартұлы',
  bin: demoProviders.alatau.bin,
};

const karkaraly: DemoEmployee<'PROVIDER'> = {
  user: 'sanatorium-karkaraly',
  kind: 'PROVIDER',
  sub: idOf(6),
  iin: iinOf('1981-03-28', 'FEMALE', 106),
  name: 'Вебер Ольга Андреевна',
  bin: demoProviders.karkaraly.bin,
};

const payerAlmaty: DemoEmployee<'PAYER'> = {
  user: 'payer-almaty',
  kind: 'PAYER',
  sub: idOf(7),
  iin: iinOf('1983-01-09', 'MALE', 107),
  name: 'Сәрсенов Бақыт Нұрланұлы',
  departmentId: almaty.id,
};

const payerKaraganda: DemoEmployee<'PAYER'> = {
  user: 'payer-karaganda',
  kind: 'PAYER',
  sub: idOf(8),
  iin: iinOf('1989-12-12', 'FEMALE', 108),
  name: 'Юсупова Зарина Ильясовна',
  departmentId: karaganda.id,
};

const dataBank: DemoEmployee<'DATA_BANK'> = {
  user: 'data-bank',
  kind: 'DATA_BANK',
  sub: idOf(9),
  name: 'Centralised Data Bank of persons with disabilities',
};

const smsGateway: DemoEmployee<'SMS_GATEWAY'> = {
  user: 'sms-gateway',
  kind: 'SMS_GATEWAY',
  sub: idOf(11),
  name: 'SMS gateway',
};

/** Answers complaints about the specialist above. */
const headAlmaty: DemoEmployee<'SPECIALIST'> = {
  user: 'head-almaty',
  kind: 'SPECIALIST',
  sub: idOf(12),
  iin: iinOf('1972-05-19', 'MALE', 112),
  name: 'Бекболатов Нұржан Серікұлы',
  specialistId: '0190a8a0-0f00-7000-8000-000000000003',
  departmentId: almaty.id,
};

const qualityBody: DemoEmployee<'QUALITY_BODY'> = {
  user: 'quality-body',
  kind: 'QUALITY_BODY',
  sub: idOf(13),
  iin: iinOf('1980-08-08', 'FEMALE', 113),
  name: 'Омарова Салтанат Бауыржанқызы',
};

const operator: DemoEmployee<'OPERATOR'> = {
  user: 'operator',
  kind: 'OPERATOR',
  sub: idOf(10),
  iin: iinOf('1992-07-30', 'MALE', 110),
  name: 'Дүйсенов Арман Ғалымұлы',
};

/** One or two users of every kind except citizens. */
export const demoEmployees = {
  specialistAlmaty,
  specialistKaraganda,
  regionalSpecialist,
  stateCorporation,
  alatau,
  karkaraly,
  payerAlmaty,
  payerKaraganda,
  dataBank,
  smsGateway,
  headAlmaty,
  qualityBody,
  operator,
};
