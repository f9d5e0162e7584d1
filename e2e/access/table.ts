import { demoCitizens, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';

/** The parts of a person's case that are granted together. */
export type Part =
  | 'identity'
  | 'name'
  | 'application'
  | 'programme'
  | 'measure'
  | 'place'
  | 'order'
  | 'claim'
  | 'sms'
  | 'invitation'
  | 'complaint';

const OWN: readonly Part[] = [
  'identity',
  'name',
  'application',
  'programme',
  'measure',
  'place',
  'order',
  'claim',
  'sms',
  'invitation',
];
const ALL: readonly Part[] = [...OWN, 'complaint'];
const { aigerim, alikhan, marat } = demoRecipients;
const { saule, damir, timur } = demoCitizens;

/** The persons whose cases are in the portal. */
export const persons = { aigerim, alikhan, marat };
export type PersonName = keyof typeof persons;

/** All requesting users, with the kind of user in the token. */
export const askers = {
  nobody: { kind: 'ANYONE', user: undefined },
  ...Object.fromEntries([aigerim, marat, saule, damir, timur].map(({ user }) => [user, { kind: 'CITIZEN', user }])),
  ...Object.fromEntries(Object.values(demoEmployees).map(({ user, kind }) => [user, { kind, user }])),
} as Readonly<Record<string, { kind: string; user: string | undefined }>>;

/**
 * A person who shows an identity document at a unit learns there what can be applied for; the measure shows its id and no more
 * (A2-6b).
 */
const AT_INTAKE: readonly Part[] = ['measure'];

/** Who may read what of whom: the access rights as data. A user who is not listed may read nothing. */
export const table: Readonly<Record<PersonName, Readonly<Record<string, readonly Part[]>>>> = {
  // A stay that was paid: her department, its payer, the sanatorium. Her complaint was sent to the department.
  aigerim: {
    aigerim: ALL,
    'specialist-almaty': ALL,
    'head-almaty': ALL,
    'sanatorium-alatau': ['name', 'place', 'measure', 'order', 'claim'],
    'payer-almaty': ['place', 'measure', 'order', 'claim'],
    'state-corporation': AT_INTAKE,
    'data-bank': ['name', 'programme', 'measure', 'order'],
  },
  // A child with papers at the State Corporation and a mother who may do everything. The complaint is about that office.
  alikhan: {
    saule: ALL.filter((part) => part !== 'order' && part !== 'claim'),
    'specialist-almaty': OWN.filter((part) => part !== 'order' && part !== 'claim'),
    'head-almaty': OWN.filter((part) => part !== 'order' && part !== 'claim'),
    'state-corporation': ['identity', 'name', 'application', 'measure', 'place', 'complaint'],
    'data-bank': ['name', 'programme', 'measure'],
  },
  // A father whose son may follow the application; an order that was refused. He complained to the quality body, which the
  // department may not read.
  marat: {
    marat: ALL.filter((part) => part !== 'claim'),
    damir: ['application', 'measure', 'place'],
    'specialist-karaganda': OWN.filter((part) => part !== 'claim'),
    'regional-karaganda': OWN.filter((part) => part !== 'claim'),
    'quality-body': ['complaint'],
    'sanatorium-alatau': ['name', 'place', 'measure', 'order'],
    'payer-karaganda': ['place', 'measure', 'order'],
    'state-corporation': AT_INTAKE,
    'data-bank': ['name', 'programme', 'measure'],
  },
};

/** Who may request what an order would cost the person: those who may order, and the department. */
export const mayOrderFor: Readonly<Record<PersonName, readonly string[]>> = {
  aigerim: ['aigerim', 'specialist-almaty', 'head-almaty'],
  alikhan: ['saule', 'specialist-almaty', 'head-almaty'],
  marat: ['marat', 'specialist-karaganda'],
};

/** What each kind of user may do; all others are refused before anything is read. */
export const mutations: Readonly<Record<string, readonly string[]>> = {
  CITIZEN: ['activateSelection', 'signPublicContract', 'placeStay', 'withdrawOrder', 'cancelOrder', 'signAct'],
  SPECIALIST: [
    ...['registerPowerOfAttorney', 'registerApplication', 'refuseAcceptance', 'attachPaperCopy', 'handOverResult'],
    ...['grantApplication', 'refuseService', 'handResultToCorporation', 'sendInvitation', 'registerComplaint', 'answerComplaint'],
    ...['transferAgain', 'releaseEntry', 'fillPlan'],
  ],
  REGIONAL_SPECIALIST: ['fillPlan'],
  STATE_CORPORATION: [
    ...[
      'registerPowerOfAttorney',
      'registerApplication',
      'refuseAcceptance',
      'attachPaperCopy',
      'handOverResult',
      'requestResultBack',
    ],
    ...['registerComplaint', 'answerComplaint'],
  ],
  PROVIDER: [
    ...[
      'requestExclusion',
      'publishOffer',
      'withdrawOffer',
      'acceptOrder',
      'refuseOrder',
      'cancelOrderByProvider',
      'recordArrival',
    ],
    ...['recordNoShow', 'refuseServiceAfterArrival', 'completeStay', 'draftAct', 'signAct', 'correctClaim'],
  ],
  PAYER: ['setBudget', 'approveClaim', 'rejectClaim', 'releaseClaim', 'payClaims'],
  DATA_BANK: ['registerPerson', 'erasePerson', 'deliverIrp'],
  SMS_GATEWAY: ['receiveSms', 'reportSmsDelivery'],
  QUALITY_BODY: ['registerComplaint', 'answerComplaint'],
  OPERATOR: [
    ...['registerDepartment', 'registerCorporationUnit', 'loadWorkingCalendar', 'registerProvider', 'excludeProvider'],
    ...['setBudget', 'setGuaranteedAmount'],
    ...['Applicants', 'Irp', 'Queue', 'Providers', 'Orders', 'Payments', 'Notifications'].flatMap((service) => [
      `release${service}Message`,
      `release${service}Event`,
    ]),
  ],
};
