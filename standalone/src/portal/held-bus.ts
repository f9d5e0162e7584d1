import type { Bus } from '@aleumet/messaging';

/** A bus that carries messages only while everybody listens. */
export type HeldBus = {
  bus: Bus;
  /** From now on messages pass; those that came earlier go first. */
  open: () => void;
  /** From now on messages are refused; resolves when those under way have arrived. */
  close: () => Promise<void>;
};

/**
 * A message passes the bus of one process when those who listen at that moment have it. Before the last service listens, or once the
 * first has stopped, it would count as told to a service that never heard it: it stays in its outbox instead.
 */
export function holdBus(bus: Bus): HeldBus {
  const opened = Promise.withResolvers<void>();
  const underWay = new Set<Promise<void>>();
  let closed = false;

  async function publish(messages: Parameters<Bus['publish']>[0]): Promise<void> {
    await opened.promise;
    if (closed) throw new Error('the portal stops: told at the next start');
    const carried = bus.publish(messages);
    underWay.add(carried);
    await carried.finally(() => underWay.delete(carried));
  }

  return {
    bus: { ...bus, publish },
    open: opened.resolve,
    close: async () => {
      closed = true;
      opened.resolve();
      await Promise.allSettled(underWay);
    },
  };
}
