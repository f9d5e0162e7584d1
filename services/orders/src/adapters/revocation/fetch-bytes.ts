/** A request to an authority; with a body it is a POST. */
export type BytesRequest = {
  address: string;
  body?: { type: string; bytes: Uint8Array };
  mostBytes: number;
  stopped: AbortSignal;
};

/** Returns the bytes of a response. Throws when there is none, or when it is longer than `mostBytes`. */
export type FetchBytes = (request: BytesRequest) => Promise<Uint8Array>;

/** Over HTTP, to this address only: redirects are not followed. */
export const fetchBytes: FetchBytes = async ({ address, body, mostBytes, stopped }) => {
  const posted = body && { method: 'POST', headers: { 'content-type': body.type }, body: new Uint8Array(body.bytes) };
  const response = await fetch(address, { ...posted, redirect: 'error', signal: stopped });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > mostBytes) throw new Error(`more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};
