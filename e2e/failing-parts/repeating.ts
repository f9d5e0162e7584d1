import { createPortalClock, type ClockDoor, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { eventually } from '@aleumet/testkit/eventually';
import { type GraphqlClient, RefusedByPortal } from '@aleumet/testkit/graphql-client';
import type { PortalCluster } from '@aleumet/tools/cluster';

/** How long the portal may return retryable errors, in milliseconds. Data still missing then do not exist for this person. */
const PASSES_WITHIN = new Map([
  ['UNAVAILABLE', 50_000],
  ['CONFLICT', 50_000],
  ['FACT_MISSING', 40_000],
]);

/** Repeats a request until there is an answer, as clients are documented to do. */
export function repeating(client: GraphqlClient): GraphqlClient {
  return {
    ask: async <Data>(operation: string, variables = {}) => {
      const askedAt = performance.now();
      const unlessPassing = (error: unknown): undefined => {
        if (performance.now() - askedAt > passesWithin(error)) throw error;
      };
      const answer = async () => ({ data: await client.ask<Data>(operation, variables) });
      const { data } = await eventually(() => answer().catch(unlessPassing), { every: 100 });
      return data;
    },
  };
}

function passesWithin(error: unknown): number {
  const isLostLine = error instanceof TypeError;
  if (isLostLine) return 50_000;
  return error instanceof RefusedByPortal ? (PASSES_WITHIN.get(error.code) ?? -1) : -1;
}

/** The clock of a cluster in which some instance is always down. */
export function patientClock({ folder, serviceUrls }: PortalCluster): PortalClock {
  return createPortalClock({ offsetFile: folder.offsetFile, door: patient(openClockDoor(serviceUrls)) });
}

/** An instance that does not respond may be working: it counts as backlog, and its request is repeated. */
function patient(door: ClockDoor): ClockDoor {
  return {
    backlog: () => door.backlog().catch(() => ({ outbox: 0, inbox: 0, lag: 1, published: 0 })),
    sweep: async () => {
      let most = 0;
      const again = () => {
        most = 1; // others may have swept before one was missed
        return undefined;
      };
      return Math.max(most, await eventually(() => door.sweep().catch(again), { every: 100 }));
    },
  };
}
