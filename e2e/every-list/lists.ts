import { demoDepartments, demoEmployees, demoProviders, demoRecipients } from '@aleumet/testkit/demo';
import { randomUUID } from 'node:crypto';
import type { Table } from './rows.ts';

/** How a list is requested, and its table. */
export type List = Table & {
  asker: string;
  /** Arguments other than those of the page. */
  filter?: string;
  /** Field that identifies a row; `id` by default. */
  node?: string;
  /** The field that encloses the list. */
  below?: (list: string) => string;
};

const KIND = 'SANATORIUM_RESORT_TREATMENT';
const { almaty, karaganda } = demoDepartments;
const { aigerim, marat } = demoRecipients;
const { alatau, karkaraly } = demoProviders;
const SPECIALIST = demoEmployees.specialistAlmaty.user;
export const SERVICES = ['applicants', 'irp', 'queue', 'providers', 'orders', 'payments', 'notifications'] as const;
const OPERATOR = demoEmployees.operator.user;
const PAYER = demoEmployees.payerAlmaty.user;

/** Days and moments that copies share, so that the last column of a sort order is needed as well. */
const day = (number: number) => `2026-03-0${1 + (number % 3)}`;
const moment = (number: number) => `${day(number)}T04:00:00Z`;

const ofAlmaty = `department_id = '${almaty.id}'`;
const toKaraganda = `department_id = '${karaganda.id}'`;
const BUDGET = `SELECT id FROM budgets WHERE ${ofAlmaty} AND year = 2026`;
const ofAigerim = `person_id = '${aigerim.personId}'`;
const toMarat = `person_id = '${marat.personId}'`;
const person = (list: string) => `person(id: "${aigerim.personId}") { ${list} }`;

const fresh = () => ({ id: randomUUID() });
const raised = 'version = version + 1';

const applications: Table = {
  ...{ service: 'applicants', table: 'applications', base: `${ofAigerim} AND seq < 9000`, leaves: toKaraganda, changes: raised },
  copy: (number) => ({
    ...fresh(),
    seq: 9000 + number,
    received_at: moment(number),
    ...(number % 2 === 0 ? REFUSED : { due_on: day(number) }),
  }),
};
/** An application whose acceptance was refused has no term. */
const REFUSED = {
  status: 'ACCEPTANCE_REFUSED',
  refusal: { applicantName: '', faults: [], refusedBy: { specialistId: null, name: '', position: '' }, refusedAt: moment(1) },
  ...{ channel: 'EMPLOYMENT_DEPARTMENT', case_no: null, intake: null, due_on: null, invitation_id: null, unit_id: null },
  ...{ decision_outcome: null, decision_decided_at: null, decision_by_specialist_id: null, result_ready_at: null },
  ...{ handed_over_at: null, handed_over_by_name: null, handed_over_by_position: null },
};
const invitations: Table = {
  ...{ service: 'applicants', table: 'invitations', base: ofAigerim, leaves: toKaraganda, changes: raised },
  copy: (number) => ({ ...fresh(), reply_by: day(number), sent_at: moment(number) }),
};
const complaints: Table = {
  ...{ service: 'applicants', table: 'complaints', base: ofAigerim, leaves: toKaraganda, changes: raised },
  copy: (number) => ({ ...fresh(), incoming_no: 9000 + number, due_on: day(number) }),
};
const irps: Table = {
  ...{ service: 'irp', table: 'irps', base: ofAigerim, leaves: toKaraganda, changes: 'work_injury = NOT work_injury' },
  copy: (number) => ({ ...fresh(), status: 'SUPERSEDED', formed_on: day(number) }),
};
const sms: Table = {
  ...{ service: 'notifications', table: 'sms_records', base: `${ofAigerim} AND direction = 'OUTGOING' AND sender = 'E_SOBES'` },
  ...{ leaves: toKaraganda, changes: raised },
  copy: (number) => ({ ...fresh(), seq_no: 9000 + number, entered_at: moment(number), entered_on: day(number) }),
};
const orders: Table = {
  ...{ service: 'orders', table: 'orders', base: ofAigerim, leaves: toKaraganda, changes: raised },
  copy: (number) => ({ ...fresh(), number: 9000 + number }),
};
const claims: Table = {
  ...{ service: 'payments', table: 'claims', base: ofAigerim, leaves: toKaraganda, changes: raised },
  copy: (number) => ({ ...fresh(), act_id: randomUUID(), registered_at: moment(number) }),
};
const offers: Table = {
  ...{ service: 'providers', table: 'offers', base: `provider_id = '${alatau.providerId}'`, changes: raised },
  leaves: "status = 'withdrawn', withdrawn_at = now()",
  copy: (number) => ({ ...fresh(), price_tiyn: 9000000 + (number % 3), published_at: moment(number) }),
};
const entries: Table = {
  ...{ service: 'queue', table: 'entries', base: `${ofAigerim} AND queue_no < 9000`, leaves: toKaraganda, changes: raised },
  copy: (number) => ({
    ...{
      ...fresh(),
      application_id: randomUUID(),
      queue_no: 9000 + number,
      seq: 9000 + (number % 2),
      received_at: moment(number),
    },
    ...(number % 2 === 0
      ? { status: 'NEEDS_DECISION', next_on: null, reason: 'NOT_TAKEN', since: moment(number) }
      : WITH_TERM(number)),
  }),
};
const WITH_TERM = (number: number) => ({
  ...{ status: 'ACTIVATION_REQUESTED', order_ids: [], next_on: null, calendar_version: 1 },
  ...{ activation_received_at: moment(number), due_on: day(number) },
});

/** Every list of the composed schema, by type and field. */
export const lists: Readonly<Record<string, List>> = {
  'Query.persons': {
    ...{ service: 'applicants', table: 'persons', asker: SPECIALIST, base: `id = '${aigerim.personId}'` },
    ...{ leaves: toKaraganda, changes: raised },
    copy: (number) => ({ ...fresh(), iin: String(990000000000 + number), surname: ['Әбен', 'Бек', 'Қали'][number % 3] }),
  },
  'Query.applications': { ...applications, asker: SPECIALIST },
  'Person.applications': { ...applications, asker: aigerim.user, leaves: toMarat, below: person },
  'Query.invitations': { ...invitations, asker: SPECIALIST },
  'Person.invitations': { ...invitations, asker: aigerim.user, leaves: toMarat, below: person },
  'Query.complaints': { ...complaints, asker: SPECIALIST },
  'Person.complaints': { ...complaints, asker: aigerim.user, leaves: toMarat, below: person },
  'Query.departments': {
    ...{
      service: 'applicants',
      table: 'departments',
      asker: OPERATOR,
      base: `id = '${almaty.id}'`,
      changes: raised,
      copy: fresh,
    },
    ...{ filter: 'filter: { region: "75" }', leaves: "region = '79'" },
  },
  'Query.corporationUnits': {
    ...{
      service: 'applicants',
      table: 'corporation_units',
      asker: OPERATOR,
      base: "region = '75'",
      changes: raised,
      copy: fresh,
    },
    ...{ filter: 'filter: { region: "75" }', leaves: "region = '79'" },
  },
  'Query.irps': { ...irps, asker: SPECIALIST },
  'Person.irps': { ...irps, asker: aigerim.user, leaves: toMarat, below: person },
  'Query.smsJournal': { ...sms, asker: SPECIALIST },
  'Person.sms': { ...sms, asker: aigerim.user, leaves: toMarat, below: person },
  'PrintedSmsJournal.rows': {
    ...{ ...sms, asker: SPECIALIST, filter: `departmentId: "${almaty.id}", kind: ${KIND}` },
    below: (list) => list.replace(/^rows\((.*?)\) (.*)$/s, 'printedSmsJournal($1) { rows $2 }'),
  },
  'Query.orders': { ...orders, asker: SPECIALIST },
  'Person.orders': { ...orders, asker: aigerim.user, leaves: toMarat, below: person },
  'Query.signatures': {
    ...{ service: 'orders', table: 'signatures', asker: SPECIALIST, base: `${ofAigerim} AND revocation = 'GOOD'` },
    ...{ copy: (number) => ({ ...fresh(), signed_at: moment(number) }), changes: 'version = version' },
    ...{ filter: 'filter: { standing: GOOD }', leaves: toKaraganda },
  },
  'Query.freeBeds': {
    ...{ service: 'orders', table: 'beds', key: 'bed_id', node: 'bedId', asker: aigerim.user, base: 'NOT removed' },
    ...{ copy: () => ({ bed_id: randomUUID() }), leaves: 'removed = true', changes: 'terms = terms' },
    filter: 'arrivalOn: "2026-10-05", departureOn: "2026-10-15"',
  },
  'Query.budgets': {
    ...{ service: 'payments', table: 'budgets', asker: PAYER, base: ofAlmaty, leaves: toKaraganda, changes: raised },
    copy: (number) => ({ ...fresh(), year: 3000 + number }),
  },
  'Budget.movements': {
    ...{ service: 'payments', table: 'movements', key: 'sequence', node: 'sequence', asker: PAYER },
    ...{ base: `budget_id = (${BUDGET}) AND from_state IS DISTINCT FROM 'PAID'`, changes: 'amount_tiyn = amount_tiyn + 1' },
    ...{
      copy: (number) => ({ sequence: 9000 + number, from_state: 'FREE', to_state: 'RESERVED' }),
      leaves: "from_state = 'PAID'",
    },
    filter: 'filter: { from: FREE }',
    below: (list) => `budget(departmentId: "${almaty.id}", kind: ${KIND}, year: 2026) { ${list} }`,
  },
  'Query.guaranteedAmounts': {
    ...{ service: 'payments', table: 'guaranteed_amounts', asker: OPERATOR, base: "region = '75'", changes: raised },
    ...{ filter: `filter: { kind: ${KIND}, region: "75" }`, leaves: "region = '79'" },
    copy: (number) => ({ ...fresh(), product: `copy ${number}`, valid_from: day(number) }),
  },
  'Query.claims': { ...claims, asker: PAYER },
  'PaymentRegister.claims': {
    ...{ ...claims, asker: PAYER, leaves: "status = 'APPROVED', payment_register_id = NULL, paid_on = NULL, paid_at = NULL" },
    below: (list) => `paymentRegisters(first: 1) { nodes { ${list} } }`,
  },
  'Query.paymentRegisters': {
    ...{ service: 'payments', table: 'payment_registers', asker: PAYER, base: ofAlmaty, leaves: toKaraganda },
    ...{ copy: (number) => ({ ...fresh(), paid_on: day(number) }), changes: 'total_tiyn = total_tiyn + 1' },
  },
  'Query.providers': {
    ...{ service: 'providers', table: 'providers', asker: OPERATOR, base: "region = '75'", changes: raised },
    ...{ filter: 'filter: { region: "75" }', leaves: "region = '79'" },
    copy: (number) => ({
      ...{ ...fresh(), bin_digest: randomUUID(), registered_at: moment(number) },
      ...{ name_kk: ['Ән', 'Қала', 'Бұлақ'][number % 3], name_ru: ['Ель', 'Ёлка', 'Ежевика'][number % 3] },
    }),
  },
  'Query.offers': { ...offers, asker: OPERATOR, filter: 'filter: { status: PUBLISHED }' },
  'Provider.offers': {
    ...{ ...offers, asker: OPERATOR, leaves: `provider_id = '${karkaraly.providerId}'` },
    below: (list) => `provider(id: "${alatau.providerId}") { ${list} }`,
  },
  'Query.queueJournal': { ...entries, asker: SPECIALIST, filter: `kind: ${KIND}` },
  'Query.workList': { ...entries, asker: SPECIALIST },
  'Person.queueEntries': { ...entries, asker: aigerim.user, leaves: toMarat, below: person },
  'Query.measuresPlans': {
    ...{ service: 'queue', table: 'plans', asker: SPECIALIST, filter: 'filter: { year: 2026 }', base: ofAlmaty },
    ...{ copy: (number) => ({ ...fresh(), planner: `copy ${number}` }), leaves: toKaraganda, changes: raised },
  },
  ...Object.fromEntries(SERVICES.flatMap(setAsideBy)),
};

/** Messages, events and rows that wait for an operator. */
function setAsideBy(service: string): [string, List][] {
  return [
    [`Query.${service}ParkedMessages`, parkedOf(service)],
    [`Query.${service}RefusedEvents`, refusedOf(service)],
    [`Query.${service}SkippedRows`, skippedOf(service)],
  ];
}

/** Events in the outbox that the bus refuses; with another position an event is no longer refused. */
function refusedOf(service: string): List {
  return {
    ...{ service, table: 'outbox', asker: OPERATOR, base: 'published_at IS NOT NULL AND position < 9000' },
    ...{ leaves: 'position = position + 1000000', changes: 'sequence = sequence + 1' },
    copy: (number) => ({ ...fresh(), position: 9000 + number }),
    also: "INSERT INTO refused_events SELECT position, topic, key, 'test', now() FROM outbox WHERE id::text = $1",
  };
}

/** Rows that a job skips. */
function skippedOf(service: string): List {
  return {
    ...{ service, table: 'skipped_rows', key: 'row_id', node: 'rowId', asker: OPERATOR, base: "job = 'test'" },
    ...{ copy: (number) => ({ row_id: `copy ${number}`, position: 9000 + number }), changes: 'attempts = attempts + 1' },
  };
}

/** Messages that wait for an operator; one that leaves the list waits for its time. */
function parkedOf(service: string): List {
  return {
    ...{ service, table: 'parked_messages', key: 'message_id', asker: OPERATOR, filter: 'filter: { needsOperator: true }' },
    ...{ base: 'next_attempt_at IS NULL', leaves: "next_attempt_at = '2099-01-01Z'", changes: 'attempts = attempts + 1' },
    copy: (number) => ({ message_id: randomUUID(), position: 9000 + number, key: `copy ${number}` }),
  };
}
