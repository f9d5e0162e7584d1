import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { aboutCase, requireAbout } from './about.ts';
import { OrderFundedSchema } from './gen/portal/orders/v1/events_pb.ts';
import { AgeBand, DisabilityGroup, ServiceKind } from './gen/portal/types/v1/types_pb.ts';
import { create } from './index.ts';

const named = { kind: 'WHEELCHAIR', region: '75', ageBand: 'FROM_63', disabilityGroup: 'FIRST' };

describe('the head of an event', () => {
  it('carries the ids that are known, and names as values', () => {
    expect(aboutCase({ personId: 'p', orderId: null, ...named })).toMatchObject({
      ...{ personId: 'p', orderId: '', region: '75', caseNo: '' },
      ...{ kind: ServiceKind.WHEELCHAIR, ageBand: AgeBand.FROM_63, disabilityGroup: DisabilityGroup.FIRST },
    });
  });
  it('is not made of names that the contracts do not have', () => {
    expect(() => aboutCase({ ...named, kind: 'MASSAGE' })).toThrow('no such value: MASSAGE');
    expect(() => aboutCase({ ...named, ageBand: 'toString' })).toThrow('no such value: toString');
  });
  it('is demanded of an event that has one by its contract', () => {
    const bytes = (about?: { orderId: string }) => toBinary(OrderFundedSchema, create(OrderFundedSchema, about ? { about } : {}));
    const read = (about?: { orderId: string }) => requireAbout(OrderFundedSchema, fromBinary(OrderFundedSchema, bytes(about)));
    expect(read({ orderId: 'o' }).about.orderId).toBe('o');
    expect(() => read()).toThrow(expect.objectContaining({ path: 'about', problem: 'NEEDED' }));
  });
});
