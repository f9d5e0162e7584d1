/** An event on the bus: its CloudEvents attributes, and the protobuf bytes of the event. */
export type Message = {
  /** `ce_id`: the same event always has the same id. */
  id: string;
  topic: string;
  /** Id of the aggregate. Events with the same key are delivered in order. */
  key: string;
  /** `ce_type`: the full protobuf name. */
  type: string;
  /** `ce_source`: the service that published it. */
  source: string;
  /** `ce_sequence`: version of the aggregate after this event, without gaps. */
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

/**
 * The bus will never accept one of these messages: it is too large, or the broker refuses the record. No other message is affected.
 */
export class MessageRefused extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'MessageRefused';
  }
}

type Subscribe = (group: string, topics: readonly string[], deliver: Deliver) => Promise<Subscription>;

/**
 * Transfers events between services, at least once and in order for each key. `describeBusContract` of the test kit specifies what
 * every implementation must do.
 */
export type Bus = {
  /**
   * Resolves when every message is stored. Rejects when the caller must publish the batch again. Rejects with `MessageRefused` when
   * the batch can only succeed without one of its messages; each may have `LARGEST_MESSAGE` bytes.
   */
  publish: (messages: readonly Message[]) => Promise<void>;
  /**
   * Delivers every message of the topics to every group; instances of one group share the messages. A message counts as received
   * when `deliver` has resolved.
   */
  subscribe: Subscribe;
  /**
   * Like `subscribe`, but without history: a new group receives only messages published after this has resolved. An existing group
   * continues where it was.
   */
  subscribeFromNow: Subscribe;
  /** Messages accepted by the bus that some group has not received yet. */
  lag: () => Promise<number>;
  stop: () => Promise<void>;
};
