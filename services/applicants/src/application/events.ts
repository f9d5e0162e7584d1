import type { ApplicationId, Instant, PlainDate } from '@aleumet/domain';
import type {
  Acceptor,
  AcceptanceRefusal,
  Custody,
  DecidedBy,
  Due,
  Intake,
  RefusalGround,
  Result,
  Subject,
} from './application.ts';
import type { PaperCopy, RegisterAnswer, StateRegister } from './registers.ts';

type About = { applicationId: ApplicationId };

export type AcceptanceRefused = { type: 'AcceptanceRefused'; subject: Subject; refusal: AcceptanceRefusal };
export type ApplicationRegistered = {
  type: 'ApplicationRegistered';
  subject: Subject;
  caseNo: string;
  intake: Intake;
  due: Due;
  registers: readonly StateRegister[];
};
export type RegisterAnswered = About & { type: 'RegisterAnswered'; register: StateRegister; answer: RegisterAnswer };
export type PaperCopyAttached = About & { type: 'PaperCopyAttached'; register: StateRegister; copy: PaperCopy };
export type ApplicationGranted = About & { type: 'ApplicationGranted'; by: DecidedBy; grantedAt: Instant };
export type ServiceRefused = About & {
  type: 'ServiceRefused';
  by: DecidedBy;
  ground: RefusalGround;
  reason: string;
  refusedAt: Instant;
};
export type ResultReady = About & { type: 'ResultReady'; result: Result };
export type ResultHandedToCorporation = About & { type: 'ResultHandedToCorporation'; by: DecidedBy; custody: Custody };
export type ResultHandedOver = About & { type: 'ResultHandedOver'; by: Acceptor; handedAt: Instant };
export type ResultReturned = About & { type: 'ResultReturned'; returnedAt: Instant };
export type ResultRequested = About & { type: 'ResultRequested'; requestedAt: Instant; sendBy: PlainDate };
export type ApplicationDueMoved = About & { type: 'ApplicationDueMoved'; due: Due; movedAt: Instant };

export type ApplicationEvent =
  | AcceptanceRefused
  | ApplicationRegistered
  | RegisterAnswered
  | PaperCopyAttached
  | ApplicationGranted
  | ServiceRefused
  | ResultReady
  | ResultHandedToCorporation
  | ResultHandedOver
  | ResultReturned
  | ResultRequested
  | ApplicationDueMoved;
