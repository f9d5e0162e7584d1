/** An event as sent by `GET /events`. */
export type SeenEvent = { id: string; type: string; data: Readonly<Record<string, unknown>> | null };

/** The stream of published events. */
export type EventWatch = AsyncDisposable & {
  /** Waits until each of these types has been received since the last call, and returns all events received since then. */
  take: (types: readonly string[]) => Promise<SeenEvent[]>;
};

type Stream = { arrived: PromiseWithResolvers<void>; end?: { cause: unknown } };

const PATIENCE_MS = 60_000;

/** A token may have expired when it arrives, because the clock may meanwhile be moved by many days. */
const TOKENS = 10;

/**
 * Opens the stream of events as the operator. The stream ends when its token expires, which happens at once when the clock is
 * moved; it is then opened again with a new token, after the last event received.
 */
export async function watchEvents(url: string, fetchToken: () => Promise<string>): Promise<EventWatch> {
  const abort = new AbortController();
  const open = async (lastEventId?: string, tokens = TOKENS): Promise<ReadableStream<Uint8Array>> => {
    const headers = { authorization: `Bearer ${await fetchToken()}`, ...(lastEventId && { 'last-event-id': lastEventId }) };
    const response = await fetch(`${url}/events`, { headers, signal: abort.signal });
    if (response.status === 401 && tokens > 1) return open(lastEventId, tokens - 1);
    if (!response.ok || !response.body) throw new Error(`the event stream could not be opened: HTTP ${response.status}`);
    return response.body;
  };
  const first = await open();
  const seen: SeenEvent[] = [];
  const stream: Stream = { arrived: Promise.withResolvers<void>() };
  const ring = () => {
    stream.arrived.resolve();
    stream.arrived = Promise.withResolvers();
  };
  const end = (cause: unknown) => {
    stream.end = { cause };
    ring();
  };
  const known = new Set<string>();
  const hear = (event: SeenEvent) => {
    if (known.has(event.id)) return; // events are delivered at least once
    known.add(event.id);
    seen.push(event);
    ring();
  };
  const readOn = async () => {
    for (let body = first; ; body = await open([...known].at(-1))) await readEvents(body, hear);
  };
  const reading = readOn().catch(end);

  return {
    take: async (types) => {
      const until = AbortSignal.timeout(PATIENCE_MS);
      for (;;) {
        const missing = types.filter((type) => !seen.some((event) => event.type === type));
        if (missing.length === 0) return seen.splice(0);
        if (stream.end) throw new Error(`the event stream ended before these events: ${missing.join(', ')}`, stream.end);
        const told = () => seen.map(({ type }) => type).join(', ') || 'nothing';
        const late = () => `not published within ${PATIENCE_MS} ms: ${missing.join(', ')}; published: ${told()}`;
        await Promise.race([stream.arrived.promise, rejectOn(until, late)]);
      }
    },
    [Symbol.asyncDispose]: async () => {
      abort.abort();
      await reading;
    },
  };
}

async function readEvents(body: ReadableStream<Uint8Array>, tell: (event: SeenEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const line = block.split('\n').find((text) => text.startsWith('data: {"specversion"'));
      if (line) tell(toSeen(JSON.parse(line.slice('data: '.length))));
    }
  }
}

/** The type without its package: `OrderPlaced`. */
function toSeen({ id, type, data }: SeenEvent): SeenEvent {
  return { id, type: type.slice(type.lastIndexOf('.') + 1), data };
}

function rejectOn(signal: AbortSignal, message: () => string): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(message())), { once: true });
  });
}
