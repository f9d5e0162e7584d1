import { describe, expect, it } from 'vitest';
import { GuaranteedAmountSetSchema } from '@aleumet/proto-events';
import { ids } from './ids.ts';
import { placeStay, signContract } from './steps.ts';
import { amount, startOrders } from './world.ts';

/** 9 000 tenge a day for a cane, set later than the amount of a stay. */
const ofProduct = {
  ...{ guaranteedAmountId: ids.otherOrder, productCode: 'A3-CANE', validFrom: '2026-02-01' },
  amount: { tiyn: 900_000n, currency: 'KZT' },
};

describe('a recipient in a region with an amount for a product beside that for a stay', () => {
  it('pays by the amount of what the programme grants, not by that of a product which it does not (A2-4c, A2-29b)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await world.tell(GuaranteedAmountSetSchema, { ...amount, ...ofProduct }, ids.otherOrder);
    await signContract(world);
    const placed = (await placeStay(world)).data?.['placeStay'];
    expect(placed).toMatchObject({ guaranteed: { tiyn: 21_000_000 }, coPayment: { tiyn: 7_000_000 } });
    expect((await world.told()).at(-1)?.event).toMatchObject({
      ...{ quantity: 14, unit: 'UNIT_BED_DAY', tariffOn: '2026-03-02' },
      guaranteed: { tiyn: '21000000' },
    });
    const beds = `{ freeBeds(arrivalOn: "2026-03-16", departureOn: "2026-03-30") { nodes { guaranteed { tiyn } } } }`;
    const guaranteed = { tiyn: 21_000_000 };
    const found = await world.ask(world.aigerim, beds);
    expect(found.data).toEqual({ freeBeds: { nodes: [{ guaranteed }, { guaranteed }] } });
    const coPayment = `query ($offers: [_Any!]!) { _entities(representations: $offers) {
      ... on Offer { coPayment(arrivalOn: "2026-03-02", departureOn: "2026-03-16") { tiyn } } } }`;
    const offers = [
      { __typename: 'Offer', id: ids.offer, price: { tiyn: 2_000_000 }, unit: 'BED_DAY', kind: 'SANATORIUM_RESORT_TREATMENT' },
    ];
    const { data } = await world.ask(world.aigerim, coPayment, { offers });
    expect(data).toEqual({ _entities: [{ coPayment: { tiyn: 7_000_000 } }] });
  });

  it('pays by the amount of the product that the programme grants, which the order names (A2-4c)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await world.tell(GuaranteedAmountSetSchema, { ...amount, ...ofProduct }, ids.otherOrder);
    await world.deps.db.measure.updateMany({ data: { product: 'A3-CANE' } });
    await signContract(world);
    const placed = (await placeStay(world)).data?.['placeStay'];
    expect(placed).toMatchObject({ guaranteed: { tiyn: 12_600_000 }, coPayment: { tiyn: 15_400_000 } });
    expect((await world.told()).at(-1)?.event).toMatchObject({ productCode: 'A3-CANE', guaranteed: { tiyn: '12600000' } });
  });
});
