import type { Bus, Subscription } from '@aleumet/messaging';
import type { Log } from '@aleumet/server';

/** A subscription that is not awaited: while no broker responds, the gateway serves requests, and sends events once one does. */
export function joinLater(bus: Pick<Bus, 'subscribeFromNow'>, log: Log): Pick<Bus, 'subscribeFromNow'> {
  return {
    subscribeFromNow: async (...audience) => {
      let joined: Subscription | undefined;
      let isOver = false;
      const join = async () => {
        joined = await bus.subscribeFromNow(...audience);
      };
      join().catch((error: unknown) => isOver || log.error({ error }, 'the subscription to events failed'));
      return {
        stop: async () => {
          isOver = true;
          await joined?.stop(); // what has not joined yet ends with the bus
        },
      };
    },
  };
}
