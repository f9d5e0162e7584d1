import { fact, type Fact } from '@aleumet/messaging';
import {
  AcceptanceRefusalReason,
  AcceptanceRefusedSchema,
  ApplicationRegisteredSchema,
  create,
  FiledBy,
  PaperCopyAttachedSchema,
  RegisterAnsweredSchema,
  StateRegister,
  toTimestamp,
} from '@aleumet/proto-events';
import type { KnownApplication } from './application.ts';
import type { AcceptanceRefused, ApplicationRegistered, PaperCopyAttached, RegisterAnswered } from './events.ts';
import { toldChannel, toldSpecialist, toldSubject } from './message-subject.ts';

export function factOfRegistration(application: KnownApplication, { intake, due }: ApplicationRegistered): Fact {
  const { registeredAt, acceptedBy, applicant, socialWorker } = intake;
  const event = create(ApplicationRegisteredSchema, {
    ...toldSubject(application),
    ...toldChannel(application),
    ...toldSpecialist(acceptedBy),
    filedBy: FiledBy[applicant.as],
    assistedBySocialWorker: socialWorker !== null,
    receivedAt: toTimestamp(application.receivedAt),
    registeredAt: toTimestamp(registeredAt),
    dueOn: due.dueOn,
  });
  return fact(ApplicationRegisteredSchema, event, registeredAt);
}

export function factOfAcceptanceRefusal(application: KnownApplication, { refusal }: AcceptanceRefused): Fact {
  const { caseNo: _, ...subject } = toldSubject(application);
  const event = create(AcceptanceRefusedSchema, {
    ...subject,
    ...toldChannel(application),
    ...toldSpecialist(refusal.refusedBy),
    reasons: [...new Set(refusal.faults.map(({ reason }) => AcceptanceRefusalReason[reason]))],
    refusedAt: toTimestamp(refusal.refusedAt),
  });
  return fact(AcceptanceRefusedSchema, event, refusal.refusedAt);
}

export function factOfRegisterAnswer(application: KnownApplication, { register, answer }: RegisterAnswered): Fact {
  const event = create(RegisterAnsweredSchema, {
    ...toldSubject(application),
    register: StateRegister[register],
    isFound: answer.found,
    answeredAt: toTimestamp(answer.answeredAt),
  });
  return fact(RegisterAnsweredSchema, event, answer.answeredAt);
}

export function factOfPaperCopy(application: KnownApplication, { register, copy }: PaperCopyAttached): Fact {
  const event = create(PaperCopyAttachedSchema, {
    ...toldSubject(application),
    ...toldSpecialist(copy.certifiedBy),
    register: StateRegister[register],
    attachedAt: toTimestamp(copy.attachedAt),
  });
  return fact(PaperCopyAttachedSchema, event, copy.attachedAt);
}
