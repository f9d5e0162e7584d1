/** One event on its way: the CloudEvents attributes, and the protobuf bytes of the event. */
export type Message = {
  /** `ce_id`: the same event always has the same id. */
  id: string;
  topic: string;
  /** The aggregate's id: events of one key keep their order. */
  key: string;
  /** `ce_type`: the full protobuf name. */
  type: string;
  /** `ce_source`: the service that tells it. */
  source: string;
  /** `ce_sequence`: the aggregate's version after this event, contiguous. */
  sequence: number;
  /** `ce_time`: when it happened, ISO 8601 in UTC. */
  time: string;
  correlationId: string;
  causationId: string | null;
  /** Protobuf bytes; null erases the key from a compacted topic. */
  value: Uint8Array | null;
};

export type Deliver = (message: Message) => Promise<void>;

export type Subscription = { stop: () => Promise<void> };

/** The bus will never take one of these messages as it is: it is too large, or the broker refuses the record. None other is to blame. */
export class MessageRefused extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'MessageRefused';
  }
}

type Subscribe = (group: string, topics: readonly string[], deliver: Deliver) => Promise<Subscription>;

/**
 * Carries events between services, at least once and in order per key.
 * `describeBusContract` of the test kit says exactly what every implementation must do.
 */
export type Bus = {
  /**
   * Resolves when every message is kept; rejects when the caller must send the batch again, and with `MessageRefused` when that will not help
   * before one of the messages is left out: each may have `LARGEST_MESSAGE` bytes.
   */
  publish: (messages: readonly Message[]) => Promise<void>;
  /**
   * Every group receives every message of its topics; instances of one group share them.
   * A message counts as received when `deliver` has resolved.
   */
  subscribe: Subscribe;
  /**
   * The same for those who need no history: a new group receives nothing that was published before, and everything that is published once
   * this has resolved. A group that is there already goes on where it was.
   */
  subscribeFromNow: Subscribe;
  /** Messages taken but not yet received by every group. */
  lag: () => Promise<number>;
  stop: () => Promise<void>;
};
