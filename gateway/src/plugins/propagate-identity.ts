/** The only headers that are forwarded to subgraphs. */
export type ForwardedHeaders = Readonly<Record<string, string>>;

type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

const W3C_TRACE = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The token is forwarded unchanged, because the subgraphs verify it and trust nothing else. The request id and the trace header
 * correlate the logs of all programs; cookies and all other headers are not forwarded.
 */
export function forwardedHeaders(incoming: IncomingHeaders, requestId: string): ForwardedHeaders {
  const { authorization, traceparent } = incoming;
  return {
    'x-request-id': requestId,
    ...(typeof authorization === 'string' && { authorization }),
    ...(typeof traceparent === 'string' && W3C_TRACE.test(traceparent) && { traceparent }),
  };
}
