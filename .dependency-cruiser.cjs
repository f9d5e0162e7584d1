/**
 * The walls between rooms, services and packages: who may import what. `npm run walls` checks them.
 * A path is matched as resolved from the root; `$1` is the service. Tests may import what they test with.
 */
const tests = '\\.(test|e2e\\.test)\\.ts$|/test/';
const configuration = '(codegen|vitest\\.config)\\.ts$';

const npm = '^node_modules/';
const node = '^[^/.]+$';
const domain = '^packages/domain/';
const messaging = '^packages/messaging/';
const server = '^packages/server/';
const prisma = '^node_modules/@prisma/';
const graphql = '^node_modules/(graphql|graphql-[^/]+|@graphql-[^/]+|@apollo|@as-integrations)/';
const dataloader = '^node_modules/dataloader/';
const protobuf = '^node_modules/@bufbuild/|^proto-events/';
const kafka = '^node_modules/kafkajs/';
const zod = '^node_modules/zod/';

const src = '^services/([^/]+)/src/';
const sameService = '^services/$1/';
/**
 * The rooms of a service, by folder or by the name of a file. A room that outgrows its file keeps its name in front
 * (`publish-turn.ts`, `message-parts.ts`, `parse-offer.ts`). What has no such name belongs to the store: it may know rows, and is
 * pure as soon as a decision needs it.
 */
const folders = {
  replicas: `${src}replicas/`,
  inbox: `${src}inbox/`,
  jobs: `${src}jobs/`,
  adapters: `${src}adapters/`,
  tables: `${src}generated/prisma/`,
  types: `${src}generated/graphql`,
};
const files = {
  publish: `${src}.*(?<=/)((publish|message)\\b[a-z-]*|about)\\.ts$`,
  handle: `${src}.*(?<=/)handle\\.ts$`,
  resolvers: `${src}.*((?<=/)(resolvers|mutations|queries|fields|shown|parse|read|verify|changed)\\b[a-z-]*\\.ts$|-fields\\.ts$)`,
  toSign: `${src}.*(?<=/)(to-sign|plan-to-sign)\\.ts$`,
  deps: `${src}(deps|context)\\.ts$`,
  joining: `${src}(main|env|server)\\.ts$`,
};
const rooms = { ...folders, ...files };
/** order/order.ts, order/decider.ts, order/evolve.ts, order/refusals.ts and order/decisions/. */
const pure = `${src}((?!replicas|inbox|jobs|adapters|generated)[^/]+)/(decisions/.+|decider|evolve|refusals|\\2)\\.ts$`;

/** The rooms of orders, which have arrows of their own. */
const orders = '^services/orders/src/';

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

/** Both walls of a room: which rooms of its service it enters besides pure files and the store's, and what it imports from outside. */
function room(name, { enters = [], imports = [] }) {
  const others = name in folders ? [] : name in files ? [...Object.values(folders), pure] : [...Object.values(rooms), pure];
  const from = { path: rooms[name] ?? src, pathNot: [tests, ...others] };
  const closed = Object.keys(rooms).filter((other) => other !== name && !enters.includes(other));
  return [
    only(`${name}: imports`, from, [sameService, '^\\.', domain, ...imports]),
    never(`${name}: enters`, from, { path: closed.map((other) => rooms[other]), pathNot: pure }),
  ];
}

module.exports = {
  forbidden: [
    // Decisions are pure, so that a test needs nothing and a retry is free.
    only('pure: imports', pure, [sameService, '^\\.', domain]),
    never('pure: reaches', pure, {
      path: [npm, node, '^proto-events/', '^packages/(?!domain/)', ...Object.values(rooms)],
      pathNot: pure,
      reachable: true,
    }),

    // One service's rooms.
    ...room('store', { enters: ['replicas', 'tables'], imports: [prisma, messaging, server, zod, dataloader, node] }),
    ...room('replicas', { enters: ['tables'], imports: [prisma, messaging, zod] }),
    ...room('publish', { imports: [protobuf, messaging] }),
    ...room('inbox', { enters: ['replicas', 'handle', 'publish', 'deps'], imports: [protobuf, messaging] }),
    ...room('handle', { enters: ['publish', 'tables'], imports: [messaging] }),
    ...room('jobs', { enters: ['handle', 'adapters', 'deps'], imports: [messaging, node] }),
    // What is to be signed is built by a query and again by the transaction, from the same rows.
    ...room('toSign', { enters: ['types', 'resolvers', 'deps'], imports: [messaging] }),
    ...room('resolvers', {
      enters: ['types', 'handle', 'toSign', 'adapters', 'deps'],
      imports: [server, graphql, dataloader, zod],
    }),
    never('resolvers: decide and save nothing', rooms.resolvers, '/decisions/|(?<=/)store\\.ts$'),
    never('jobs: decide and save nothing', rooms.jobs, '/decisions/|(?<=/)store\\.ts$', 'a scan only sends commands'),
    never('adapters: outside only', rooms.adapters, [prisma, graphql, protobuf, messaging, '/decisions/'].join('|')),

    // The order is made of its fulfilment, the fulfilment rests on the terms, and the terms know neither. `act` bills terms.
    never('orders: terms', `${orders}terms/`, `${orders}(order|stay|act|contract)/`),
    never('orders: fulfilment', `${orders}stay/`, `${orders}(order|act|contract)/`),
    never('orders: act', `${orders}act/`, `${orders}(order|stay|contract)/`),
    never('orders: contract', `${orders}contract/`, `${orders}(order|stay|act)/`),
    never('orders: replicas', `${orders}replicas/`, `${orders}(order|stay|terms|act|contract|signing)/`),
    never('orders: signing and people', `${orders}(signing|people)/`, `${orders}(order|stay|terms|act|contract)/`),

    // Joining and starting.
    never(
      'deps as types only',
      { path: src, pathNot: [tests, rooms.joining] },
      {
        path: `${src}(deps|server)\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    never('main is not imported', '', '/src/main\\.ts$'),
    never(
      'env as type only',
      { path: '^(services|gateway)/', pathNot: [tests, '/src/main\\.ts$'] },
      {
        path: '/src/env\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),

    // Between workspaces.
    never('no other service', src, { path: '^services/', pathNot: sameService }, 'services meet by events only'),
    only('service: imports', src, [sameService, '^packages/(domain|messaging|server)/', '^proto-events/', npm, node, '^\\.']),
    only('domain: imports nothing', domain, domain),
    never('messaging', messaging, `${graphql}|${prisma}|/generated/|^packages/(server|testkit)/|^(services|gateway)/`),
    onlyFrom('pg in the relay', '^node_modules/pg/', [
      '^packages/messaging/src/relay\\.ts$',
      '^packages/testkit/',
      '^(standalone|tools|bench|e2e)/',
      npm,
    ]),
    onlyFrom('kafka in one folder', kafka, ['^packages/messaging/src/kafka/', '^bench/', npm]),
    never('server', server, `${prisma}|${kafka}|^packages/testkit/|^(services|gateway)/`),
    // What all services are made of joins both packages. The gateway, which takes the rest of `server`, has neither database nor outbox.
    onlyFrom('server joins messaging in one folder', messaging, [
      '^packages/server/src/service/',
      '^packages/(messaging|testkit)/',
      '^(services|gateway|standalone|e2e|bench|tools)/',
    ]),
    onlyFrom('services are defined by services', '^packages/server/src/service/', ['^packages/server/src/service/', src]),
    onlyFrom('testkit stays outside', '^packages/testkit/', ['^packages/testkit/', '^(standalone|e2e|bench|tools)/']),
    never('gateway', '^gateway/', `${prisma}|^services/|^packages/testkit/`),
    onlyFrom('redis in an adapter', '^node_modules/ioredis/', ['^gateway/src/(main\\.ts$|adapters/)', npm]),
    never(
      'standalone',
      '^standalone/',
      {
        path: '^(services/[^/]+|gateway)/src/',
        pathNot: '/src/((server|deps|env|context)\\.ts$|adapters/)',
      },
      'joins services by server.ts, deps.ts and adapters',
    ),
    onlyFrom('standalone is not imported', '^standalone/', '^(standalone|e2e|bench|tools/cluster)/'),
    onlyFrom('tools are not imported', '^(e2e|bench|tools)/(?!migrate/src/index\\.ts$)', '^(e2e|bench|tools)/'),

    {
      name: 'no cycles',
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
