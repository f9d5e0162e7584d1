/** An event as `GET /events` tells it. */
export type SeenEvent = { id: string; type: string; data: Readonly<Record<string, unknown>> | null };

/** What the bus carries, watched live from outside. */
export type EventWatch = AsyncDisposable & {
  /** Waits until each of these types has been told since the last call, and gives everything told since then. */
  take: (types: readonly string[]) => Promise<SeenEvent[]>;
};

type Stream = { arrived: PromiseWithResolvers<void>; end?: { cause: unknown } };

const PATIENCE_MS = 60_000;

/** A token may be old when it arrives: the clock may be moved by many days, one after the other, meanwhile. */
const TOKENS = 10;

/**
 * Opens the stream of events, as the operator sees it. The stream ends with its token, which a clock that is moved makes old at once: it is
 * opened again with a new token, after the last event that was seen.
 */
export async function watchEvents(url: string, fetchToken: () => Promise<string>): Promise<EventWatch> {
  const abort = new AbortController();
  const open = async (lastEventId?: string, tokens = TOKENS): Promise<ReadableStream<Uint8Array>> => {
    const headers = { authorization: `Bearer ${await fetchToken()}`, ...(lastEventId && { 'last-event-id': lastEventId }) };
    const response = await fetch(`${url}/events`, { headers, signal: abort.signal });
    if (response.status === 401 && tokens > 1) return open(lastEventId, tokens - 1);
    if (!response.ok || !response.body) throw new Error(`no stream of events: HTTP ${response.status}`);
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
    if (known.has(event.id)) return; // events come at least once
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
        if (stream.end) throw new Error(`the stream of events ended before: ${missing.join(', ')}`, stream.end);
        const told = () => seen.map(({ type }) => type).join(', ') || 'nothing';
        const late = () => `not told within ${PATIENCE_MS} ms: ${missing.join(', ')}; told: ${told()}`;
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
