import { describe, expect, it } from 'vitest';
import { oncePerRequest } from './once-per-request.ts';

function counting() {
  const asked: (string | undefined)[] = [];
  const authenticate = oncePerRequest(async (authorization) => {
    asked.push(authorization);
    return { kind: 'OPERATOR', subject: authorization ?? '' };
  });
  return { asked, authenticate };
}

describe('who asks', () => {
  it('is looked up once for all subgraph calls of one request', async () => {
    const { asked, authenticate } = counting();
    const headers = { authorization: 'Bearer one', 'x-request-id': 'same-request' };
    await Promise.all([authenticate(headers), authenticate(headers)]);
    expect(await authenticate(headers)).toEqual({ kind: 'OPERATOR', subject: 'Bearer one' });
    expect(asked).toEqual(['Bearer one']);
  });

  it('is looked up anew for the next request, also when it says that it is the same one', async () => {
    const { asked, authenticate } = counting();
    const headers = { authorization: 'Bearer one', 'x-request-id': 'same-request' };
    await authenticate(headers);
    await authenticate({ ...headers });
    await authenticate({ ...headers, authorization: 'Bearer two' });
    expect(asked).toEqual(['Bearer one', 'Bearer one', 'Bearer two']);
  });
});
