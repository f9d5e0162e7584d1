import type { Moment } from '@aleumet/domain';
import type { Actor } from './actor.ts';

/** What every resolver of every service finds in its context. */
export type RequestContext = {
  actor: Actor;
  /** Ties log lines, events and answers of one request together. */
  requestId: string;
  /** Now, and its day in Almaty, by the portal's clock: one moment for the whole request. */
  moment: Moment;
};
