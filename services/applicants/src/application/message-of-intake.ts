import { tell, type OutboxEvent } from '@aleumet/messaging';
import {
  AcceptanceRefusalReason,
  AcceptanceRefusedSchema,
  ApplicationRegisteredSchema,
  FiledBy,
  PaperCopyAttachedSchema,
  RegisterAnsweredSchema,
  StateRegister,
  toTimestamp,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { KnownApplication } from './application.ts';
import type { AcceptanceRefused, ApplicationRegistered, PaperCopyAttached, RegisterAnswered } from './events.ts';
import { toChannel, toSpecialist } from './message-parts.ts';

export function toApplicationRegisteredMessage(
  application: KnownApplication,
  { intake, due }: ApplicationRegistered,
): OutboxEvent {
  const { registeredAt, acceptedBy, applicant, socialWorker } = intake;
  return tell(
    ApplicationRegisteredSchema,
    {
      about: toAbout(application),
      ...toChannel(application),
      ...toSpecialist(acceptedBy),
      filedBy: FiledBy[applicant.as],
      assistedBySocialWorker: socialWorker !== null,
      receivedAt: toTimestamp(application.receivedAt),
      registeredAt: toTimestamp(registeredAt),
      dueOn: due.dueOn,
    },
    registeredAt,
  );
}

export function toAcceptanceRefusedMessage(application: KnownApplication, { refusal }: AcceptanceRefused): OutboxEvent {
  return tell(
    AcceptanceRefusedSchema,
    {
      about: toAbout(application),
      ...toChannel(application),
      ...toSpecialist(refusal.refusedBy),
      reasons: [...new Set(refusal.faults.map(({ reason }) => AcceptanceRefusalReason[reason]))],
      refusedAt: toTimestamp(refusal.refusedAt),
    },
    refusal.refusedAt,
  );
}

export function toRegisterAnsweredMessage(application: KnownApplication, { register, answer }: RegisterAnswered): OutboxEvent {
  return tell(
    RegisterAnsweredSchema,
    {
      about: toAbout(application),
      register: StateRegister[register],
      isFound: answer.found,
      answeredAt: toTimestamp(answer.answeredAt),
    },
    answer.answeredAt,
  );
}

export function toPaperCopyMessage(application: KnownApplication, { register, copy }: PaperCopyAttached): OutboxEvent {
  return tell(
    PaperCopyAttachedSchema,
    {
      about: toAbout(application),
      ...toSpecialist(copy.certifiedBy),
      register: StateRegister[register],
      attachedAt: toTimestamp(copy.attachedAt),
    },
    copy.attachedAt,
  );
}
