import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheNewest } from '@aleumet/testkit/contracts/replica';
import { ids } from '../../test/case-events.ts';
import { startNotifications, type World } from '../../test/world.ts';
import type { KnownNumber } from '../sms/sms.ts';
import { applyContact, eraseContact } from './contact.ts';
import { applyResult } from './result.ts';

let world: World;
beforeAll(async () => {
  world = await startNotifications();
});
afterAll(() => world[Symbol.asyncDispose]());

const db = () => world.deps.db;
const personId = ids.reply;
const numberOf = (number: string): KnownNumber => ({ number, source: 'EGOV', owner: 'PERSON' });

describe('notifications', () => {
  itKeepsTheNewest('result of an application', db, {
    table: 'results',
    apply: (tx, queueNo: string | null, version) =>
      applyResult(tx, ids.application, { outcome: queueNo === null ? 'REFUSED' : 'GRANTED', queueNo, version }),
    one: '12',
    other: null,
    rowOfOne: { application_id: ids.application, outcome: 'GRANTED', queue_no: 12 },
    rowOfOther: { application_id: ids.application, outcome: 'REFUSED', queue_no: null },
  });

  itKeepsTheNewest('numbers of a person', db, {
    table: 'contacts',
    apply: (tx, number: string, version) => applyContact(tx, personId, { numbers: [numberOf(number)], version }),
    one: '+77000000001',
    other: '+77000000002',
    rowOfOne: { person_id: personId, erased: false, numbers: [numberOf('+77000000001')] },
    rowOfOther: { person_id: personId, erased: false, numbers: [numberOf('+77000000002')] },
  });

  it('keeps no number of an erased person, when an older message comes late', async () => {
    await eraseContact(db(), personId, 8);
    await applyContact(db(), personId, { numbers: [numberOf('+77000000001')], version: 7 });
    expect(await db().contact.findMany()).toEqual([{ personId, version: 8n, erased: true, numbers: [] }]);
  });
});
