import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, type Fact, type SqlTransaction } from '@aleumet/messaging';
import type { Application, KnownApplication } from './application.ts';
import type { ApplicationEvent } from './events.ts';
import { factOfGrant, factOfMovedDue, factOfResult, factOfServiceRefusal } from './message-of-decision.ts';
import { factOfAcceptanceRefusal, factOfPaperCopy, factOfRegisterAnswer, factOfRegistration } from './message-of-intake.ts';
import { factOfHandOver, factOfHandToCorporation, factOfRequest, factOfReturn } from './message-of-result.ts';

/** What events tell that the state does not carry. */
type Besides = { seq: bigint; previousDueOn: PlainDate | undefined };

/** Tells every event of the change. */
export async function publishApplication(
  tx: SqlTransaction,
  { before, state, events, version }: Change<Application, ApplicationEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to tell');
  const besides = { seq: await findSeq(tx, state.id), previousDueOn: 'dueOn' in before ? before.dueOn : undefined };
  const facts = events.map((event) => toFact(state, event, besides));
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}

/** The order of registration is given by the database at the first save. */
async function findSeq(tx: SqlTransaction, applicationId: string): Promise<bigint> {
  const [row] = await tx.$queryRawUnsafe<{ seq: bigint }[]>('SELECT seq FROM applications WHERE id = $1::uuid', applicationId);
  if (!row) throw new Error('the application was not saved');
  return row.seq;
}

function toFact(application: KnownApplication, event: ApplicationEvent, { seq, previousDueOn }: Besides): Fact {
  switch (event.type) {
    case 'AcceptanceRefused':
      return factOfAcceptanceRefusal(application, event);
    case 'ApplicationRegistered':
      return factOfRegistration(application, event);
    case 'RegisterAnswered':
      return factOfRegisterAnswer(application, event);
    case 'PaperCopyAttached':
      return factOfPaperCopy(application, event);
    case 'ApplicationGranted':
      return factOfGrant(application, event, seq);
    case 'ServiceRefused':
      return factOfServiceRefusal(application, event);
    case 'ResultReady':
      return factOfResult(application, event);
    case 'ResultHandedToCorporation':
      return factOfHandToCorporation(application, event);
    case 'ResultHandedOver':
      return factOfHandOver(application, event);
    case 'ResultReturned':
      return factOfReturn(application, event);
    case 'ResultRequested':
      return factOfRequest(application, event);
    case 'ApplicationDueMoved':
      return factOfMovedDue(application, event, previousDueOn ?? event.due.dueOn);
  }
}
