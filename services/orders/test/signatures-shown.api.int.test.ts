import { demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { describe, expect, it } from 'vitest';
import { ids } from './ids.ts';
import { acceptOrder, placeStay, signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const { aigerim } = demoRecipients;
const specialist = { ...demoEmployees.specialistAlmaty, departmentId: ids.department };
const regional = { ...demoEmployees.regionalSpecialist, region: '75' };
const RECEIVED = '2026-02-02T04:00:00.000Z';
const LATER = '2026-02-02T04:06:00.000Z';
const REVOKED = '2026-02-01T10:00:00.000Z';
const SHOWN = 'kind signedBy signerName signedAt standing knownSince knownBy revokedAt timesAsked';

const byAigerim = {
  signedBy: 'RECIPIENT',
  signerName: 'ӘБДІҚАЛЫҚОВА АЙГЕРІМ СЕРІКҚЫЗЫ',
  signedAt: RECEIVED,
  revokedAt: null,
  timesAsked: 0,
};
const good = { standing: 'GOOD', knownSince: RECEIVED, knownBy: ['OCSP'] };

async function learnRevocation(world: OrdersWorld): Promise<void> {
  world.responder.isSilent = true;
  await signContract(world);
  world.responder.isSilent = false;
  world.desk.revoke(world.keyOf.aigerim, new Date(REVOKED));
  world.moveTo(LATER);
  world.responder.now = new Date(LATER);
  await world.sweep();
}

const LIST = `query($standing: SignatureStanding!) { signatures(filter: { standing: $standing }) { nodes { ${SHOWN} person { id } order { id } } } }`;

describe('whoever may read a signed document', () => {
  it('reads of the signatures of an order who gave them, when, and what is known of their certificates', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await signContract(world);
    await placeStay(world);
    await world.tellFunds(ids.order);
    await acceptOrder(world);
    const { data, codes } = await world.ask(world.aigerim, `{ order(id: "${ids.order}") { signatures { ${SHOWN} } } }`);
    expect(codes).toEqual([]);
    expect(data).toEqual({
      order: {
        signatures: [
          { kind: 'ORDER', ...byAigerim, ...good },
          { kind: 'REIMBURSEMENT_APPLICATION', ...byAigerim, ...good },
          { kind: 'BED_NOTICE', ...byAigerim, ...good, signedBy: 'PROVIDER', signerName: 'ҚАСЫМОВ ЕРЛАН ЖОМАРТҰЛЫ' },
        ],
      },
    });
  });

  it('is told the name of a signer only where it may know the person', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await signContract(world);
    await placeStay(world);
    const { data, codes } = await world.ask(world.alatau, `{ order(id: "${ids.order}") { signatures { kind signerName } } }`);
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data).toEqual({
      order: { signatures: ['ORDER', 'REIMBURSEMENT_APPLICATION'].map((kind) => ({ kind, signerName: null })) },
    });
  });

  it('reads of a public contract that nothing is known yet, and how often its authority was asked', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    world.responder.isSilent = true;
    await signContract(world);
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Person { publicContract { signature { ${SHOWN} askedAgainAt } } } } }`;
    const of = [{ __typename: 'Person', id: aigerim.personId }];
    const { data, codes } = await world.ask(world.aigerim, query, { of });
    expect(codes).toEqual([]);
    const unknown = { standing: 'UNKNOWN', knownSince: null, knownBy: [], askedAgainAt: '2026-02-02T04:05:00.000Z' };
    expect(data).toEqual({
      _entities: [{ publicContract: { signature: { kind: 'PUBLIC_CONTRACT', ...byAigerim, ...unknown } } }],
    });
  });
});

describe('a signature found revoked after its receipt', () => {
  it('stands in the list of its department and of its region, and in no other', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await learnRevocation(world);
    const revoked = { ...byAigerim, standing: 'REVOKED', knownSince: LATER, knownBy: ['OCSP'], revokedAt: REVOKED };
    const node = { kind: 'PUBLIC_CONTRACT', ...revoked, person: { id: aigerim.personId }, order: null };
    const seenBy = async (user: Parameters<OrdersWorld['ask']>[0], standing: string) =>
      (await world.ask(user, LIST, { standing })).data;
    expect(await seenBy(specialist, 'REVOKED')).toEqual({ signatures: { nodes: [node] } });
    expect(await seenBy(specialist, 'GOOD')).toEqual({ signatures: { nodes: [] } });
    expect(await seenBy(demoEmployees.specialistKaraganda, 'REVOKED')).toEqual({ signatures: { nodes: [] } });
    expect(await seenBy(regional, 'REVOKED')).toEqual({ signatures: { nodes: [node] } });
    expect((await world.ask(world.aigerim, LIST, { standing: 'REVOKED' })).codes).toEqual(['FORBIDDEN']);
  });
});
