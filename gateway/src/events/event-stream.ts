import type { ServerResponse } from 'node:http';
import type { CloudEvent } from './cloud-event.ts';

export type StreamLimits = {
  /** Milliseconds between signs of life. */
  heartbeat: number;
  /** Bytes that may wait for a client before it is cut off; it comes back with `Last-Event-ID`. */
  backlog: number;
  /** Milliseconds after which a stream ends, so that its token is checked again. */
  lifetime: number;
};

export type EventStream = {
  send: (event: CloudEvent) => void;
  /** Tells that the events between the client's last one and the next are no longer known. */
  sendGap: () => void;
  end: () => void;
};

/** Server-sent events over one response. */
export function openEventStream(response: ServerResponse, limits: StreamLimits): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const end = () => void response.end();
  const write = (text: string) => {
    if (response.writableEnded) return;
    response.write(text);
    if (response.writableLength > limits.backlog) response.destroy();
  };
  const heartbeat = setInterval(() => write(': still here\n\n'), limits.heartbeat);
  const lifetime = setTimeout(end, limits.lifetime);
  response.once('close', () => {
    clearInterval(heartbeat);
    clearTimeout(lifetime);
  });
  write(': events follow\n\n');

  return {
    send: (event) => write(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`),
    sendGap: () => write('event: gap\ndata: {}\n\n'),
    end,
  };
}
