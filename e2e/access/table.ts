import { demoCitizens, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';

/** What an answer can tell of a person, in parts that are granted together. */
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

/** Whose cases stand in the portal when everybody asks. */
export const persons = { aigerim, alikhan, marat };
export type PersonName = keyof typeof persons;

/** Everybody who asks, with the kind of user that the token names. */
export const askers = {
  nobody: { kind: 'ANYONE', user: undefined },
  ...Object.fromEntries([aigerim, marat, saule, damir, timur].map(({ user }) => [user, { kind: 'CITIZEN', user }])),
  ...Object.fromEntries(Object.values(demoEmployees).map(({ user, kind }) => [user, { kind, user }])),
} as Readonly<Record<string, { kind: string; user: string | undefined }>>;

/** Whoever shows an identity document at a unit learns there what can be applied for; the measure shows its id and no more (A2-6b). */
const AT_INTAKE: readonly Part[] = ['measure'];

/** Who sees what of whom: the table of rights as data. Whoever is not named sees nothing. */
export const table: Readonly<Record<PersonName, Readonly<Record<string, readonly Part[]>>>> = {
  // A stay that was paid: her department, its payer, the sanatorium where she was. Her complaint went to the department.
  aigerim: {
    aigerim: ALL,
    'specialist-almaty': ALL,
    'head-almaty': ALL,
    'sanatorium-alatau': ['name', 'place', 'measure', 'order', 'claim'],
    'payer-almaty': ['place', 'measure', 'order', 'claim'],
    'state-corporation': AT_INTAKE,
    'data-bank': ['name', 'programme', 'measure', 'order'],
  },
  // A child with papers at the State Corporation and a mother who acts in everything. The complaint is about that office.
  alikhan: {
    saule: ALL.filter((part) => part !== 'order' && part !== 'claim'),
    'specialist-almaty': OWN.filter((part) => part !== 'order' && part !== 'claim'),
    'head-almaty': OWN.filter((part) => part !== 'order' && part !== 'claim'),
    'state-corporation': ['identity', 'name', 'application', 'measure', 'place', 'complaint'],
    'data-bank': ['name', 'programme', 'measure'],
  },
  // A father whose son may follow the application; an order that was refused. He complained to the quality body, of which the department sees nothing.
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

/** Who may ask what an order would cost the person: whoever may order, and the department. */
export const mayOrderFor: Readonly<Record<PersonName, readonly string[]>> = {
  aigerim: ['aigerim', 'specialist-almaty', 'head-almaty'],
  alikhan: ['saule', 'specialist-almaty', 'head-almaty'],
  marat: ['marat', 'specialist-karaganda'],
};

/** What each kind of user may do; everybody else is refused before anything is looked at. */
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
