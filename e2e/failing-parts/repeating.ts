import { createPortalClock, type ClockDoor, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { eventually } from '@aleumet/testkit/eventually';
import { type GraphqlClient, RefusedByPortal } from '@aleumet/testkit/graphql-client';
import type { PortalCluster } from '@aleumet/tools/cluster';

/** What the portal says when it asks to be asked again. */
const PASSING = new Set(['UNAVAILABLE', 'FACT_MISSING', 'CONFLICT']);

/** Asks the same again until there is an answer, as every client is told to do. */
export function repeating(client: GraphqlClient): GraphqlClient {
  return {
    ask: async <Data>(operation: string, variables = {}) => {
      const answer = async () => ({ data: await client.ask<Data>(operation, variables) });
      const { data } = await eventually(() => answer().catch(unlessPassing), { every: 100 });
      return data;
    },
  };
}

function unlessPassing(error: unknown): undefined {
  const isLostLine = error instanceof TypeError;
  if (!isLostLine && !(error instanceof RefusedByPortal && PASSING.has(error.code))) throw error;
}

/** The clock of a cluster in which some instance is always away. */
export function patientClock({ folder, serviceUrls }: PortalCluster): PortalClock {
  return createPortalClock({ offsetFile: folder.offsetFile, door: patient(openClockDoor(serviceUrls)) });
}

/** Who does not answer may be at work: it counts as unrest, and what it was asked to do is asked again. */
function patient(door: ClockDoor): ClockDoor {
  return {
    unrest: () => door.unrest().catch(() => ({ outbox: 0, inbox: 0, lag: 1, told: 0 })),
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
