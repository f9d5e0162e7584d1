/**
 * The walls between rooms, services and packages: who may import what. `npm run walls` checks them.
 * A path is matched as resolved from the root; `$1` is the service. Tests may import what they test with.
 */
const tests = '\\.(test|e2e\\.test)\\.ts$|/test/';
const configuration = '(codegen|vitest\\.config)\\.ts$';
const service = '^services/([^/]+)/src/';
const npm = '^node_modules/';
const prisma = '^node_modules/@prisma/|/generated/prisma/';
const graphql = '^node_modules/(graphql|graphql-[^/]+|@graphql-[^/]+|@apollo|@as-integrations|dataloader)/|/generated/graphql';
const protobuf = '^node_modules/(@bufbuild|protobufjs)/|^proto-events/';
const kafka = '^node_modules/kafkajs/';

const at = '(?<=/)'; // a name stands whole
const rooms = '(store|reads|publish|handle|resolvers)\\.ts$';
const folders = '(replicas|inbox|jobs|adapters|generated)/';
/** The pure room of a service: whatever is no other room and joins nothing. */
const pureFile = `(?!${folders}|(main|env|deps|server|context)\\.ts$)(?!.*${rooms}).+\\.ts$`;
const pure = `${service}${pureFile}`;
const pureOfSame = `^services/$1/src/${pureFile}`;
const domain = '^packages/domain/';

/** A wall: files of `from` never import `to`. */
const never = (name, from, to, comment = '') => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [tests, configuration], ...(typeof from === 'string' ? { path: from } : from) },
  to: typeof to === 'string' ? { path: to } : to,
});

/** A wall around: files of `from` import nothing but `to`. */
const only = (name, from, to, comment = '') => never(name, from, { pathNot: [].concat(to) }, comment);

/** A wall in front: nothing but `from` imports `to`. */
const onlyFrom = (name, to, from, comment = '') =>
  never(name, { pathNot: [tests, configuration, ...[].concat(from)] }, to, comment);

module.exports = {
  forbidden: [
    // Decisions are pure, so that a test needs nothing and a retry is free.
    only('pure-room', pure, [pureOfSame, domain], 'order.ts, decider.ts, decisions/*: each other and domain, nothing else'),

    // One service's rooms.
    only(
      'store-and-reads',
      `${service}.*${at}(store|reads)(/|\\.ts$)`,
      [prisma, pureOfSame, domain, `^services/$1/src/.*${at}(store|reads|replicas)(/|\\.ts$)`, '^packages/(messaging|server)/'],
      'rows and states; no GraphQL, protobuf or Kafka',
    ),
    only('replicas', `${service}replicas/`, [prisma, domain, pureOfSame, '^services/$1/src/replicas/', '^packages/messaging/']),
    onlyFrom('replicas-are-read-by', `${service}replicas/`, [
      `${service}(replicas|inbox)/`,
      `${service}.*${at}(store|reads|facts)\\.ts$`,
    ]),
    only(
      'publish-and-inbox',
      `${service}(inbox/|.+/publish\\.ts$)`,
      [
        protobuf,
        domain,
        pureOfSame,
        '^packages/messaging/',
        '^services/$1/src/(inbox/|replicas/|deps\\.ts$|.+/(handle|publish)\\.ts$)',
      ],
      'events in and out; no GraphQL, no Prisma',
    ),
    only(
      'handle',
      `${service}.+/handle\\.ts$`,
      [domain, pureOfSame, '^packages/messaging/', '^services/$1/src/.+/(store|publish)\\.ts$', '/generated/prisma/'],
      'the only door to a change',
    ),
    never(
      'resolvers',
      `${service}.*${at}resolvers(/|\\.ts$)`,
      `${prisma}|${protobuf}|${kafka}|^packages/messaging/|/decisions/|/store\\.ts$`,
    ),
    never('jobs', `${service}jobs/`, `${prisma}|${graphql}|/decisions/|/store\\.ts$`, 'a scan only sends commands'),
    never('adapters', `${service}adapters/`, `${prisma}|${graphql}|${protobuf}|/decisions/|^packages/messaging/`),
    never(
      'npm-only-where-named',
      {
        path: service,
        pathNot: [
          tests,
          `${service}((main|env|deps|server|context)\\.ts$|${folders}|.*${at}(store|reads|publish|resolvers)(/|\\.ts$))`,
        ],
      },
      npm,
      'npm libraries only where the rooms name them, and in adapters/',
    ),

    // Joining and starting.
    onlyFrom(
      'deps-and-server-are-joined-by',
      `${service}(deps|server)\\.ts$`,
      [`${service}(main|server|context)\\.ts$`, `${service}(jobs|inbox)/`, '^standalone/'],
      'rooms take the type of deps at most',
    ),
    never(
      'deps-as-type-only',
      { path: `${service}(context\\.ts$|jobs/|inbox/)` },
      {
        path: `${service}(deps|server)\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    never('main-is-not-imported', '', '/src/main\\.ts$'),
    never(
      'env-as-type-only',
      { path: '^(services|gateway)/', pathNot: [tests, '/src/main\\.ts$'] },
      {
        path: '/src/env\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),

    // Between workspaces.
    never('no-other-service', service, { path: '^services/', pathNot: '^services/$1/' }, 'services meet by events only'),
    only('service-imports', service, [
      '^services/$1/',
      '^packages/(domain|messaging|server)/',
      '^proto-events/',
      npm,
      '^[^/]+$',
      '^\\.',
    ]),
    only('domain-imports-nothing', '^packages/domain/', '^packages/domain/'),
    never('messaging', '^packages/messaging/', `${graphql}|${prisma}|^packages/(server|testkit)/|^(services|gateway)/`),
    onlyFrom('pg-in-relay', `^node_modules/(pg|pg-[^/]+)/`, [
      '/relay\\.ts$',
      '^packages/(?!messaging/)',
      '^(standalone|tools|bench|e2e)/',
      npm,
    ]),
    onlyFrom('kafka-in-one-file', kafka, ['^packages/messaging/src/kafka', '^gateway/src/main\\.ts$', npm]),
    never('server', '^packages/server/', `${prisma}|${kafka}|^packages/(messaging|testkit)/|^(services|gateway)/`),
    onlyFrom('testkit-stays-outside', '^packages/testkit/', ['^packages/testkit/', '^(standalone|e2e|bench|tools)/']),
    never('gateway', '^gateway/', `${prisma}|^services/|^packages/testkit/`),
    onlyFrom('redis-in-main', '^node_modules/ioredis/', ['^gateway/src/(main\\.ts$|adapters/)', npm]),
    never(
      'standalone',
      '^standalone/',
      {
        path: '^(services/[^/]+|gateway)/src/',
        pathNot: '/src/((server|deps|env|context)\\.ts$|adapters/)',
      },
      'joins services by server.ts, deps.ts and adapters',
    ),
    onlyFrom('standalone-is-not-imported', '^standalone/', ['^(standalone|e2e|bench)/']),
    onlyFrom('nothing-imports', '^(e2e|bench|tools)/(?!migrate/src/index\\.ts$)', ['^(e2e|bench|tools)/']),

    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '/generated/', '/src/gen/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
