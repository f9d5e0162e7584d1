import { type DescMessage, fromBinary, type MessageShape } from '@bufbuild/protobuf';
import { InvalidInput } from '@aleumet/domain';
import { requireAbout, type WithAbout } from '@aleumet/proto-events';
import type { Message } from './bus.ts';
import { topicOf } from './topic.ts';

/** The reaction of a service to an event. Each file of `inbox/` creates one. */
export type Reaction<Deps> = {
  topic: string;
  type: string;
  react: (message: Message, deps: Deps) => Promise<void>;
};

/**
 * Creates a reaction to one kind of event. It sends commands (`handle(command, causeOf(message))`) or updates a replica. A message
 * without a value, or without the `about` that its contract requires, throws `InvalidInput`.
 */
export function reaction<Desc extends DescMessage, Deps>(
  schema: Desc,
  react: (event: WithAbout<MessageShape<Desc>>, message: Message, deps: Deps) => Promise<void>,
): Reaction<Deps> {
  return {
    topic: topicOf(schema),
    type: schema.typeName,
    react: async (message, deps) => {
      if (message.value === null) throw new InvalidInput(message.type, 'EMPTY');
      await react(requireAbout(schema, fromBinary(schema, message.value)), message, deps);
    },
  };
}

/** Creates a reaction to the erasure of a key of a compacted topic. */
export function reactionToErasure<Deps>(
  schema: DescMessage,
  react: (message: Message, deps: Deps) => Promise<void>,
): Reaction<Deps> {
  return { topic: topicOf(schema), type: `${schema.typeName}.erased`, react };
}

/** Returns the kind by which reactions to a message are found. */
export function kindOf(message: Message): string {
  return message.value === null ? `${message.type}.erased` : message.type;
}
