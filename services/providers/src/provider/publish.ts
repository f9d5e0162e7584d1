import { appendOutbox, type Cause, type Change, type OutboxEvent, tell } from '@aleumet/messaging';
import {
  ProviderExcludedSchema,
  ProviderExclusionRequestedSchema,
  ProviderRegisteredSchema,
  ServiceKind,
  toTimestamp,
} from '@aleumet/proto-events';
import type { Tx } from '../database.ts';
import { toAbout } from './about.ts';
import type { Provider, ProviderEvent } from './provider.ts';

/** Publishes an event of a provider; a BIN is published only as its digest. */
export async function publishProvider(tx: Tx, change: Change<Provider, ProviderEvent>, cause: Cause): Promise<void> {
  const [first] = change.events;
  if (!first) return;
  const firstSequence = change.version - change.events.length + 1;
  await appendOutbox(tx, change.events.map(toOutboxEvent), { key: first.providerId, firstSequence, cause });
}

function toOutboxEvent(event: ProviderEvent): OutboxEvent {
  const about = toAbout(event);
  switch (event.type) {
    case 'ProviderRegistered': {
      const { binDigest, region, kinds } = event.particulars;
      const registeredAt = toTimestamp(event.registeredAt);
      const message = { about, binDigest, region, kinds: kinds.map((kind) => ServiceKind[kind]), registeredAt };
      return tell(ProviderRegisteredSchema, message, event.registeredAt);
    }
    case 'ProviderExclusionRequested': {
      const message = { about, requestedAt: toTimestamp(event.requestedAt) };
      return tell(ProviderExclusionRequestedSchema, message, event.requestedAt);
    }
    case 'ProviderExcluded': {
      const message = { about, excludedOn: event.excludedOn, excludedAt: toTimestamp(event.excludedAt) };
      return tell(ProviderExcludedSchema, message, event.excludedAt);
    }
  }
}
