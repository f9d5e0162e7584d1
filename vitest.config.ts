import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/generated/**', '.aleumet*/**'];

// A test that asks nothing holds nothing: it fails.
const expect = { requireAssertions: true };

// The build of graphql that Node takes. By itself vite takes the other one for our sources, and no error of ours would be a
// GraphQLError to the libraries, nor theirs to us.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** The same journeys in both shapes: in one process, and as processes of their own over Kafka. */
const journeys = {
  exclude: ignored,
  expect,
  globalSetup: ['packages/testkit/src/postgres-for-tests.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

/** Journeys that measure what somebody waits for: nothing else runs beside them. */
const quiet = ['e2e/hostile-requests/**', 'e2e/revoked-right/**'];

/** Journeys that ask one process only: they try what the services answer, not how they hear of each other. */
const inOneProcess = [...quiet, 'e2e/access/**', 'e2e/hostile-operations/**', 'e2e/every-mutation-twice/other-words.*'];

/** One file after the other, when the groups before are over. */
function oneByOne(groupOrder: number) {
  return { maxWorkers: 1, sequence: { groupOrder } };
}

/** The floors of tests: a decision needs nothing, a border needs PostgreSQL, a broker Java and Maven, a journey starts the whole system itself. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'decisions',
          // They touch nothing outside themselves, so all files may share one process: half the time.
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...ignored, '**/*.int.test.ts', '**/*.e2e.test.ts', '**/*.kafka.test.ts', '**/*.cluster.test.ts'],
          expect,
        },
      },
      {
        resolve,
        test: {
          name: 'borders',
          include: ['**/*.int.test.ts'],
          exclude: ignored,
          expect,
          globalSetup: ['packages/testkit/src/postgres-for-tests.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'brokers',
          include: ['**/*.kafka.test.ts'],
          exclude: ignored,
          expect,
          globalSetup: ['packages/testkit/src/postgres-for-tests.ts', 'packages/messaging/test/kafka-for-tests.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...oneByOne(1),
        },
      },
      {
        resolve,
        test: {
          ...journeys,
          name: 'journeys',
          exclude: [...ignored, ...quiet],
          include: ['e2e/**/*.e2e.test.ts'],
          provide: { shape: 'standalone' },
        },
      },
      {
        resolve,
        test: {
          ...journeys,
          ...oneByOne(2),
          name: 'quiet',
          include: quiet.map((folder) => `${folder}/*.e2e.test.ts`),
          provide: { shape: 'standalone' },
        },
      },
      {
        resolve,
        test: {
          ...journeys,
          ...oneByOne(3),
          name: 'cluster',
          exclude: [...ignored, ...inOneProcess],
          include: ['e2e/**/*.e2e.test.ts', 'e2e/**/*.cluster.test.ts'],
          provide: { shape: 'cluster' },
        },
      },
    ],
  },
});
