import type { Gateway } from '@aleumet/gateway/server';
import { toPortError } from './port-error.ts';

/** Starts listening and returns the address. Throws `StartError` when it cannot. */
export async function listenAt(gateway: Gateway, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    const address = new URL(await gateway.listen({ host, port }));
    return `http://${isEverywhere(host) ? 'localhost' : host}:${address.port}`;
  } catch (error) {
    throw toPortError(error, { host, port });
  }
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
