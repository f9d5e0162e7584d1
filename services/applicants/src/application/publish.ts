import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, type OutboxEvent, type SqlTransaction } from '@aleumet/messaging';
import type { Application, KnownApplication } from './application.ts';
import type { ApplicationEvent } from './events.ts';
import {
  toApplicationGrantedMessage,
  toDueMovedMessage,
  toResultReadyMessage,
  toServiceRefusedMessage,
} from './message-of-decision.ts';
import {
  toAcceptanceRefusedMessage,
  toPaperCopyMessage,
  toRegisterAnsweredMessage,
  toApplicationRegisteredMessage,
} from './message-of-intake.ts';
import {
  toResultHandedOverMessage,
  toResultHandedToCorporationMessage,
  toResultRequestedMessage,
  toResultReturnedMessage,
} from './message-of-result.ts';

/** What events carry and the state does not. */
type Besides = { seq: bigint; previousDueOn: PlainDate | undefined };

/** Publishes every event of the change. */
export async function publishApplication(
  tx: SqlTransaction,
  { before, state, events, version }: Change<Application, ApplicationEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to publish');
  const besides = { seq: await findSeq(tx, state.id), previousDueOn: 'dueOn' in before ? before.dueOn : undefined };
  const messages = events.map((event) => toOutboxEvent(state, event, besides));
  await appendOutbox(tx, messages, { key: state.id, firstSequence: version - events.length + 1, cause });
}

/** The sequence of registration is assigned by the database at the first save. */
async function findSeq(tx: SqlTransaction, applicationId: string): Promise<bigint> {
  const [row] = await tx.$queryRawUnsafe<{ seq: bigint }[]>('SELECT seq FROM applications WHERE id = $1::uuid', applicationId);
  if (!row) throw new Error('the application was not saved');
  return row.seq;
}

function toOutboxEvent(application: KnownApplication, event: ApplicationEvent, { seq, previousDueOn }: Besides): OutboxEvent {
  switch (event.type) {
    case 'AcceptanceRefused':
      return toAcceptanceRefusedMessage(application, event);
    case 'ApplicationRegistered':
      return toApplicationRegisteredMessage(application, event);
    case 'RegisterAnswered':
      return toRegisterAnsweredMessage(application, event);
    case 'PaperCopyAttached':
      return toPaperCopyMessage(application, event);
    case 'ApplicationGranted':
      return toApplicationGrantedMessage(application, event, seq);
    case 'ServiceRefused':
      return toServiceRefusedMessage(application, event);
    case 'ResultReady':
      return toResultReadyMessage(application, event);
    case 'ResultHandedToCorporation':
      return toResultHandedToCorporationMessage(application, event);
    case 'ResultHandedOver':
      return toResultHandedOverMessage(application, event);
    case 'ResultReturned':
      return toResultReturnedMessage(application, event);
    case 'ResultRequested':
      return toResultRequestedMessage(application, event);
    case 'ApplicationDueMoved':
      return toDueMovedMessage(application, event, previousDueOn ?? event.due.dueOn);
  }
}
