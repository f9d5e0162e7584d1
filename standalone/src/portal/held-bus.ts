import type { Bus } from '@aleumet/messaging';

/** A bus that delivers messages only while all services are subscribed. */
export type HeldBus = {
  bus: Bus;
  /** From now on messages are delivered, first those that were published earlier. */
  open: () => void;
  /** From now on messages are refused; resolves when those being delivered have arrived. */
  close: () => Promise<void>;
};

/**
 * The in-process bus counts a message as delivered when all present subscribers have it. Before the last service has subscribed,
 * or after the first has stopped, a message would be lost for the others; it stays in its outbox instead.
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
