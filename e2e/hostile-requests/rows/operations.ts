import { asks, type HostileRequest } from '../hostile-request.ts';

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Fragments of which each spreads the next one everywhere. */
function spreading(count: number, type: string, body: (next: string) => string): string {
  return times(count, (at) => `fragment f${at} on ${type} { ${body(at + 1 < count ? `...f${at + 1}` : 'id')} }`);
}

const fromOrder = (next: string) =>
  `acts { order { ${next} } } claims { order { ${next} } } reservation { order { ${next} } } queueEntry { orders { ${next} } liveOrders { ${next} } }`;
const fromSms = (next: string) => `reply { ${next} } answers { ${next} }`;

/** Operations that are short, but slow to plan, validate or answer. */
export const operations: readonly HostileRequest[] = [
  {
    saw: 'five fragments of orders that spread each other block the planner for ten seconds',
    send: asks(() => ({ query: `{ orders(first: 1) { nodes { ...f0 } } } ${spreading(5, 'Order', fromOrder)}` })),
    gets: { status: 400, code: 'OPERATION_TOO_LARGE' },
  },
  {
    saw: 'three fragments of orders that spread each other are just accepted, and planned anew each time',
    send: asks(() => ({ query: `{ orders(first: 1) { nodes { ...f0 } } } ${spreading(3, 'Order', fromOrder)}` })),
    gets: { status: 200, code: 'UNAUTHENTICATED' },
  },
  {
    saw: 'an SMS, its reply, what it answers, and so on take the planner a minute and a gigabyte',
    send: asks(() => ({ query: `{ smsJournal(first: 1) { nodes { ...f0 } } } ${spreading(15, 'SmsRecord', fromSms)}` })),
    gets: { status: 400, code: 'OPERATION_TOO_LARGE' },
  },
  {
    saw: 'the types of the schema under two hundred names take sixteen seconds',
    send: asks(() => ({
      query: `{ __schema { ${times(99, (at) => `a${at}: types { name fields { name args { name } } }`)} } }`,
    })),
    gets: { status: 400, code: 'OPERATION_TOO_LARGE' },
  },
  {
    saw: 'inline fragments 1,600 deep end in a stack overflow',
    send: asks(() => ({ query: `{ __typename ${'... { '.repeat(1600)} __typename ${'}'.repeat(1600)} }` })),
    gets: { status: 400, code: 'OPERATION_TOO_DEEP' },
  },
  {
    saw: 'a list in an argument, 1,900 deep, ends in a stack overflow of the parser',
    send: asks(() => ({ query: `{ department(id: ${'['.repeat(1900)}${']'.repeat(1900)}) { id } }` })),
    gets: { status: 400, code: 'OPERATION_TOO_DEEP' },
  },
  {
    saw: 'the same fields hundreds of times take the validation seconds',
    send: asks(() => ({ query: `{ orders(first: 1) { nodes { ${times(900, () => 'acts { id }')} } } }` })),
    gets: { status: 400, code: 'OPERATION_TOO_LARGE' },
  },
  {
    saw: 'a mistake below ninety thousand empty lines takes seconds to place',
    send: asks(() => ({ query: `${'\n'.repeat(90_000)} { ${times(200, () => 'wrong')} }` })),
    gets: { status: 400, code: 'OPERATION_TOO_LARGE' },
  },
  {
    saw: 'a hundred persons with a hundred orders each, and a hundred SMS of each, a million rows',
    send: asks(() => ({
      query:
        '{ persons(first: 100) { nodes { orders(first: 100) { nodes { recipient { sms(first: 100) { nodes { id text } } } } } } } }',
    })),
    gets: { status: 400, code: 'ANSWER_TOO_LARGE' },
  },
  {
    saw: 'a variable four hundred times below ninety thousand lines that end as on an old Macintosh',
    send: asks(() => ({ query: `${'\r'.repeat(90_000)}query (${times(400, () => '$a: Int')}) { __typename }` })),
    gets: { status: 400, code: 'OPERATION_TOO_LARGE' },
  },
  {
    saw: 'a million rows by pages whose size is the default of a variable',
    send: asks(() => ({
      query:
        'query ($n: Int = 100) { persons(first: $n) { nodes { orders(first: $n) { nodes { recipient { sms(first: $n) { nodes { id } } } } } } } }',
    })),
    gets: { status: 400, code: 'ANSWER_TOO_LARGE' },
  },
];
