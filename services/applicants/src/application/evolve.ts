import type { Accepted, Application, ApplicationStatus, Decided, Kept, Ready, Returned } from './application.ts';
import type { ApplicationEvent, ApplicationRegistered } from './events.ts';
import type { RegisterQuery, StateRegister } from './registers.ts';

/** Returns the state after the event. */
export function evolve(application: Application, event: ApplicationEvent): Application {
  switch (event.type) {
    case 'AcceptanceRefused':
      return { status: 'ACCEPTANCE_REFUSED', ...event.subject, refusal: event.refusal };
    case 'ApplicationRegistered':
      return { status: 'ACCEPTED', ...registered(event) };
    case 'RegisterAnswered':
      return withQuery(application, event.register, { answer: event.answer });
    case 'PaperCopyAttached':
      return withQuery(application, event.register, { paperCopy: event.copy });
    case 'ApplicationGranted':
      return {
        ...accepted(application),
        status: 'DECIDED',
        decision: { outcome: 'GRANTED', by: event.by, decidedAt: event.grantedAt, refusal: null },
      };
    case 'ServiceRefused': {
      const { by, ground, reason, refusedAt } = event;
      return {
        ...accepted(application),
        status: 'DECIDED',
        decision: { outcome: 'SERVICE_REFUSED', by, decidedAt: refusedAt, refusal: { ground, reason } },
      };
    }
    case 'ResultReady':
      return { ...decided(application), status: 'AT_DEPARTMENT', result: event.result };
    case 'ResultHandedToCorporation':
      return { ...readyOnly(application), status: 'AT_STATE_CORPORATION', custody: event.custody };
    case 'ResultHandedOver':
      return { ...readyOnly(application), status: 'HANDED_OVER', handedOverAt: event.handedAt, handedOverBy: event.by };
    case 'ResultReturned':
      return { ...kept(application), status: 'RETURNED_TO_DEPARTMENT', returnedAt: event.returnedAt };
    case 'ResultRequested':
      return { ...returned(application), status: 'REQUESTED_BACK', requestedAt: event.requestedAt, sendBy: event.sendBy };
    case 'ApplicationDueMoved':
      return 'dueOn' in application ? { ...application, ...event.due } : impossible(application.status);
  }
}

function registered({ subject, caseNo, intake, due, registers }: ApplicationRegistered): Accepted {
  const queries = registers.map((register) => ({ register, askedAt: intake.registeredAt, answer: null, paperCopy: null }));
  return { ...subject, ...due, caseNo, intake, queries };
}

function withQuery(application: Application, register: StateRegister, change: Partial<RegisterQuery>): Application {
  if (!('queries' in application)) return impossible(application.status);
  const queries = application.queries.map((query) => (query.register === register ? { ...query, ...change } : query));
  return { ...application, queries };
}

function accepted(application: Application): Accepted {
  return 'queries' in application ? application : impossible(application.status);
}

function decided(application: Application): Decided {
  return 'decision' in application ? application : impossible(application.status);
}

/** Returns the result without its custody history. */
function readyOnly(application: Application): Ready {
  if (!('result' in application)) return impossible(application.status);
  const { decision, result } = application;
  return { ...onlyAccepted(application), decision, result };
}

function onlyAccepted(application: Accepted): Accepted {
  const { id, personId, departmentId, region, measureId, kind, ageBand, disabilityGroup, channel, unitId, invitationId } =
    application;
  const { receivedAt, dueOn, calendarVersion, caseNo, intake, queries } = application;
  const subject = {
    id,
    personId,
    departmentId,
    region,
    measureId,
    kind,
    ageBand,
    disabilityGroup,
    channel,
    unitId,
    invitationId,
    receivedAt,
  };
  return { ...subject, dueOn, calendarVersion, caseNo, intake, queries };
}

function kept(application: Application): Kept {
  return 'custody' in application ? application : impossible(application.status);
}

function returned(application: Application): Returned {
  return 'returnedAt' in application ? application : impossible(application.status);
}

/** Throws for an event that the status does not allow, which is a bug. */
function impossible(status: ApplicationStatus): never {
  throw new Error(`no such change of an application that is ${status}`);
}
