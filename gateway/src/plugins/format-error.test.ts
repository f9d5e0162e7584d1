import { describe, expect, it } from 'vitest';
import { formatError } from './format-error.ts';

describe('when an error leaves the gateway', () => {
  it('keeps code, details, path and messages of a refusal', () => {
    const refused = {
      message: 'Too late.',
      path: ['cancelOrder'],
      extensions: { code: 'CANCELLATION_TOO_LATE', details: { cancelBy: '2026-03-10' }, messages: { en: 'Too late.' } },
    };
    expect(formatError(refused)).toEqual(refused);
  });

  it('takes the names of subgraphs, their addresses and stacks away', () => {
    const extensions = { code: 'FORBIDDEN', serviceName: 'orders', stacktrace: ['at'], response: { url: 'http://x' } };
    expect(formatError({ message: 'no', extensions })).toEqual({ message: 'no', extensions: { code: 'FORBIDDEN' } });
  });

  it.each(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR'])('tells only the request id of %s', (code) => {
    expect(formatError({ message: 'password=1', extensions: { code, requestId: 'r-1', stacktrace: ['at'] } })).toEqual({
      message: 'An internal error occurred. Include the request id when you report it.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
    });
  });
});
