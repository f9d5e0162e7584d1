import { asks, type HostileRequest } from '../hostile-request.ts';

const ACCEPT = 'mutation ($input: AcceptOrderInput!) { acceptOrder(input: $input) { id } }';
const orderId = '0190ffff-ffff-7fff-8fff-ffffffffffff';

/** An order accepted with this signature. */
function signedWith(cms: string): HostileRequest['send'] {
  return asks(() => ({ query: ACCEPT, variables: { input: { orderId, acceptance: { document: 'x', cms } } } }));
}

/** Signatures that are large and invalid. */
export const signatures: readonly HostileRequest[] = [
  {
    saw: 'a signature of 40,000 blanks and an exclamation mark',
    send: signedWith(`${' '.repeat(40_000)}!`),
    gets: { status: 200, code: 'BAD_USER_INPUT' },
  },
  {
    saw: 'a signature of 400,000 blanks and an exclamation mark',
    send: signedWith(`${' '.repeat(400_000)}!`),
    gets: { status: 200, code: 'BAD_USER_INPUT' },
  },
];
