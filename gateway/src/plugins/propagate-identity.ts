/** The only headers that travel on to the subgraphs. */
export type ForwardedHeaders = Readonly<Record<string, string>>;

type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

const W3C_TRACE = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The token travels on as it came, because the subgraphs decide on access and trust nothing else. The request id and
 * the trace let the logs of all programs be joined; cookies and everything else stay here.
 */
export function forwardedHeaders(incoming: IncomingHeaders, requestId: string): ForwardedHeaders {
  const { authorization, traceparent } = incoming;
  return {
    'x-request-id': requestId,
    ...(typeof authorization === 'string' && { authorization }),
    ...(typeof traceparent === 'string' && W3C_TRACE.test(traceparent) && { traceparent }),
  };
}
