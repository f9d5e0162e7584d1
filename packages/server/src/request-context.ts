import type { Moment } from '@aleumet/domain';
import type { Actor } from './actor.ts';

/** The context of every resolver in every service. */
export type RequestContext = {
  actor: Actor;
  /** Correlates log lines, events and responses of one request. */
  requestId: string;
  /** Current time and its day in Almaty, by the portal's clock: the same during the whole request. */
  moment: Moment;
};
