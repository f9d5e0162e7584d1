import { instant, plainDate } from '@aleumet/domain';
import type { Actor } from '@aleumet/server';
import { findFreeBeds } from '../../../services/orders/src/stay/free-beds.ts';
import { ordersWithOverdueAnswer } from '../../../services/orders/src/order/due.ts';
import { createReads, type Reads } from '../../../services/orders/src/reads.ts';
import { findSignaturesDue } from '../../../services/orders/src/signing/due.ts';
import { findSilentAuthorities } from '../../../services/orders/src/signing/silent-authorities.ts';
import { type OrdersWorld, startOrders } from '../../../services/orders/test/world.ts';
import { TODAY } from '../fill.ts';
import { ACTORS, cursorAt, DEPARTMENT, idsOf, named, type Questions, REGION, type Room, rowAt } from '../questions.ts';

const KIND = 'SANATORIUM_RESORT_TREATMENT';
const BUSY = `SELECT * FROM orders WHERE department_id = '${DEPARTMENT}'`;

/** Orders: `size` of them, and beds. */
export async function openOrders(): Promise<Room> {
  const world = await startOrders();
  world.moveTo(`${TODAY}T04:00:00Z`);
  return {
    url: world.deps.databaseUrl,
    findQuestions: async () => new Map([...named(await findReads(world)), ...named(await findOthers(world))]),
    [Symbol.asyncDispose]: world[Symbol.asyncDispose],
  };
}

async function findReads({ deps: { db, law } }: OrdersWorld): Promise<Questions<Reads>> {
  const as = (actor: Actor) => createReads(db, actor, law);
  const specialist = () => as(ACTORS.specialist);
  const page = await idsOf(db, `${BUSY} ORDER BY number DESC LIMIT 20`);
  const entries = await idsOf(db, `SELECT entry_id AS id FROM (${BUSY} LIMIT 20) AS o`);
  const persons = await idsOf(db, `SELECT person_id AS id FROM (${BUSY} LIMIT 20) AS o`);
  const acts = await idsOf(db, `SELECT id FROM acts WHERE department_id = '${DEPARTMENT}' LIMIT 20`);
  const signatures = await idsOf(db, `SELECT 'signature ' || number AS id FROM (${BUSY} LIMIT 20) AS o`);
  const revoked = { filter: { revocation: 'REVOKED' as const }, newestFirst: true, page: {} };
  const oldest = { filter: {}, newestFirst: false, page: {} };
  const late = await rowAt(db, `${BUSY} ORDER BY number`);
  const after = cursorAt(await (await specialist()).listOrders(oldest), [String(late['number'])]);
  const each = async <Of>(ids: readonly string[], ask: (reads: Reads, id: string) => Promise<Of>) => {
    const reads = await specialist();
    return Promise.all(ids.map((one) => ask(reads, one)));
  };
  return {
    findOrder: { 'a page': () => each(page, (reads, one) => reads.findOrder(one)) },
    findChangedOrder: { one: () => each(page.slice(0, 1), (reads, one) => reads.findChangedOrder(one)) },
    ordersOfEntry: { 'a page': () => each(entries, (reads, one) => reads.ordersOfEntry(one)) },
    ordersOfPerson: { 'of 20 persons': () => each(persons, (reads, one) => reads.ordersOfPerson(one, {})) },
    listOrders: {
      'of a department': async () => (await specialist()).listOrders(oldest),
      'newest first': async () => (await specialist()).listOrders({ ...oldest, newestFirst: true }),
      'at 90 %': async () => (await specialist()).listOrders({ ...oldest, page: { after } }),
      'of a region': async () => (await as(ACTORS.region)).listOrders(oldest),
      'of a provider, to answer': async () =>
        (await as(ACTORS.provider)).listOrders({ ...oldest, filter: { statuses: ['SENT'] } }),
      'of a department, to answer': async () => (await specialist()).listOrders({ ...oldest, filter: { statuses: ['SENT'] } }),
      'of a region, accepted': async () =>
        (await as(ACTORS.region)).listOrders({ ...oldest, filter: { statuses: ['ACCEPTED'] } }),
      'with a silent provider': async () => (await specialist()).listOrders({ ...oldest, filter: { isAnswerOverdue: true } }),
      'that begin on a day': async () =>
        (await specialist()).listOrders({ ...oldest, filter: { beginsFrom: '2026-02-02', beginsTo: '2026-02-02' } }),
    },
    stayOf: { 'a page': () => each(page, (reads, one) => reads.stayOf(one)) },
    findAct: { 'a page': () => each(acts, (reads, one) => reads.findAct(one)) },
    findChangedAct: { one: () => each(acts.slice(0, 1), (reads, one) => reads.findChangedAct(one)) },
    actsOfOrder: { 'a page': () => each(page, (reads, one) => reads.actsOfOrder(one)) },
    findContract: { 'a page': () => each(page, (reads, one) => reads.findContract(one)) },
    contractOfPerson: { 'a page': () => each(persons, (reads, one) => reads.contractOfPerson(one)) },
    freeFunds: { 'of a department': async () => (await specialist()).freeFunds(DEPARTMENT, KIND, 2026) },
    search: {
      recipient: { one: () => each(persons.slice(0, 1), (reads, one) => reads.search.recipient(one).catch(() => null)) },
      tariff: {
        'of a region': async () => (await specialist()).search.tariff({ kind: KIND, region: REGION, day: plainDate(TODAY) }),
      },
    },
    findSignature: { 'a page': () => each(signatures, (reads, one) => reads.findSignature(one)) },
    signaturesOf: { 'a page': () => each(signatures, (reads, one) => reads.signaturesOf([one])) },
    listSignatures: {
      'found revoked, of a department': async () => (await specialist()).listSignatures(revoked),
      'found revoked, of a region': async () => (await as(ACTORS.region)).listSignatures(revoked),
      'good, oldest first': async () =>
        (await specialist()).listSignatures({ ...revoked, filter: { revocation: 'GOOD' }, newestFirst: false }),
    },
    signedText: { one: async () => (await specialist()).signedText('signature 1') },
  };
}

async function findOthers({ deps: { db }, sweep }: OrdersWorld) {
  const payer = { departmentId: DEPARTMENT, region: REGION };
  const between = (arrival: string, departure: string) => ({
    arrivalOn: plainDate(arrival),
    departureOn: plainDate(departure),
    bedDays: 14,
    payer,
  });
  const spring = { region: null, ...between('2027-05-04', '2027-05-17') };
  const dearer = await rowAt(
    db,
    'SELECT price_tiyn, offer_id, bed_id FROM offers JOIN beds USING (offer_id) WHERE NOT withdrawn ORDER BY price_tiyn, offer_id, bed_id',
  );
  const after = cursorAt(await findFreeBeds(db, spring, {}), [
    String(dearer['price_tiyn']),
    dearer['offer_id'],
    dearer['bed_id'],
  ]);
  return {
    sweep: { 'nothing is due': sweep },
    findSignaturesDue: { 'all are due': () => findSignaturesDue(db, instant('2126-01-01T00:00:00Z'), []) },
    findSilentAuthorities: { 'two of them': () => findSilentAuthorities(db) },
    ordersWithOverdueAnswer: { 'all are due': () => ordersWithOverdueAnswer(db, plainDate('2126-01-01'), []) },
    findFreeBeds: {
      'all regions': () => findFreeBeds(db, spring, {}),
      'all regions, at 90 %': () => findFreeBeds(db, spring, { after }),
      'one region': () => findFreeBeds(db, { ...spring, region: '75' }, {}),
      'in a full season': () => findFreeBeds(db, { region: null, ...between('2026-12-20', '2027-01-02') }, {}),
    },
  };
}
