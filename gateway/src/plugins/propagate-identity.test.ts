import { describe, expect, it } from 'vitest';
import { forwardedHeaders } from './propagate-identity.ts';

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('when a request arrives at the gateway', () => {
  it('lets the token, the request id and the trace travel on, and nothing else', () => {
    const incoming = { authorization: 'Bearer t', traceparent: trace, cookie: 'a=b', host: 'x', 'x-forwarded-for': '1.1.1.1' };
    expect(forwardedHeaders(incoming, 'r-1')).toEqual({
      'x-request-id': 'r-1',
      authorization: 'Bearer t',
      traceparent: trace,
    });
  });

  it('carries no token when none came', () => {
    expect(forwardedHeaders({}, 'r-1')).toEqual({ 'x-request-id': 'r-1' });
  });

  it('drops a trace that is not one', () => {
    expect(forwardedHeaders({ traceparent: 'abc\r\nx: y' }, 'r-1')).toEqual({ 'x-request-id': 'r-1' });
  });
});
