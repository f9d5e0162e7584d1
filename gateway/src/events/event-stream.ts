import type { ServerResponse } from 'node:http';
import type { CloudEvent } from './cloud-event.ts';

export type StreamLimits = {
  /** Milliseconds between heartbeats. */
  heartbeat: number;
  /** Bytes that may be buffered for a client before it is disconnected; it can continue with `Last-Event-ID`. */
  backlog: number;
  /** Milliseconds between checks whether the client may still read, by which a stream may outlive its token. */
  recheck: number;
};

export type EventStream = {
  send: (event: CloudEvent) => void;
  /** Whether the buffer of the client is full: one more event is sent, whatever its size, and then none. */
  isFull: () => boolean;
  /** Tells the client that events between its last one and the next are no longer available. */
  sendGap: () => void;
  end: () => void;
};

/** The dependencies of a stream besides its response. */
export type StreamOptions = {
  limits: StreamLimits;
  /** Whether the client may still read; a rejection counts as no. */
  mayRead: () => Promise<boolean>;
};

/** Sends server-sent events over one response, until either side ends it or the client may no longer read. */
export function openEventStream(response: ServerResponse, { limits, mayRead }: StreamOptions): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  });
  const end = () => void response.end();
  const isFull = () => response.writableLength > limits.backlog;
  const write = (text: string) => {
    if (response.writableEnded) return;
    if (isFull()) response.destroy();
    else response.write(text);
  };
  const heartbeat = setInterval(() => write(': still here\n\n'), limits.heartbeat);
  const recheck = setInterval(() => void mayRead().then((may) => may || end(), end), limits.recheck);
  response.once('close', () => {
    clearInterval(heartbeat);
    clearInterval(recheck);
  });
  write(': events follow\n\n');

  return {
    isFull,
    send: (event) => write(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`),
    sendGap: () => write('event: gap\ndata: {}\n\n'),
    end,
  };
}
