import { afterAll, beforeAll, describe } from 'vitest';
import { itKeepsTheNewest } from '@aleumet/testkit/contracts/replica';
import { orderId, startPayments, type World } from '../../test/world.ts';
import { applyDepartment } from './department.ts';
import { applyProvider } from './provider.ts';

let world: World;
beforeAll(async () => {
  world = await startPayments();
});
afterAll(() => world[Symbol.asyncDispose]());

const db = () => world.deps.db;
const uuid = orderId(1);

describe('payments', () => {
  itKeepsTheNewest('region of a department', db, {
    table: 'departments',
    apply: applyDepartment,
    one: { departmentId: uuid, region: '75' },
    other: { departmentId: uuid, region: '71' },
    rowOfOne: { department_id: uuid, region: '75' },
    rowOfOther: { department_id: uuid, region: '71' },
  });

  itKeepsTheNewest('provider', db, {
    table: 'providers',
    apply: applyProvider,
    one: { providerId: uuid, binDigest: 'aa' },
    other: { providerId: uuid, binDigest: 'bb' },
    rowOfOne: { provider_id: uuid, bin_digest: 'aa' },
    rowOfOther: { provider_id: uuid, bin_digest: 'bb' },
  });
});
