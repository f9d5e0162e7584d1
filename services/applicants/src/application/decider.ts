import type { Decider } from '@aleumet/domain';
import type { Application } from './application.ts';
import { type AttachPaperCopy, attachPaperCopy } from './decisions/attach-paper-copy.ts';
import { type GrantApplication, grantApplication } from './decisions/grant-application.ts';
import { type HandOverResult, handOverResult } from './decisions/hand-over-result.ts';
import { type HandResultToCorporation, handResultToCorporation } from './decisions/hand-result-to-corporation.ts';
import { type MoveDue, moveDue } from './decisions/move-due.ts';
import { type RecordQueueNumber, recordQueueNumber } from './decisions/record-queue-number.ts';
import { type RecordRegisterAnswer, recordRegisterAnswer } from './decisions/record-register-answer.ts';
import { type RefuseAcceptance, refuseAcceptance } from './decisions/refuse-acceptance.ts';
import { type RefuseService, refuseService } from './decisions/refuse-service.ts';
import { type RegisterApplication, registerApplication } from './decisions/register-application.ts';
import { type RegisterConsent, registerConsent } from './decisions/register-consent.ts';
import { type RequestResultBack, requestResultBack } from './decisions/request-result-back.ts';
import { type ReturnResultToDepartment, returnResultToDepartment } from './decisions/return-result-to-department.ts';
import type { ApplicationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { ApplicationFacts } from './facts.ts';

export type FilingCommand = RegisterApplication | RegisterConsent | RefuseAcceptance;

export type ApplicationCommand =
  | FilingCommand
  | RecordRegisterAnswer
  | AttachPaperCopy
  | GrantApplication
  | RefuseService
  | RecordQueueNumber
  | HandResultToCorporation
  | HandOverResult
  | ReturnResultToDepartment
  | RequestResultBack
  | MoveDue;

function decide(application: Application, command: ApplicationCommand, facts: ApplicationFacts): ApplicationEvent[] {
  switch (command.type) {
    case 'RegisterApplication':
      return registerApplication(application, command, facts);
    case 'RegisterConsent':
      return registerConsent(application, command, facts);
    case 'RefuseAcceptance':
      return refuseAcceptance(application, command, facts);
    case 'RecordRegisterAnswer':
      return recordRegisterAnswer(application, command);
    case 'AttachPaperCopy':
      return attachPaperCopy(application, command);
    case 'GrantApplication':
      return grantApplication(application, command, facts);
    case 'RefuseService':
      return refuseService(application, command, facts);
    case 'RecordQueueNumber':
      return recordQueueNumber(application, command, facts);
    case 'HandResultToCorporation':
      return handResultToCorporation(application, command, facts);
    case 'HandOverResult':
      return handOverResult(application, command);
    case 'ReturnResultToDepartment':
      return returnResultToDepartment(application, command);
    case 'RequestResultBack':
      return requestResultBack(application, command, facts);
    case 'MoveDue':
      return moveDue(application, command, facts);
  }
}

export const applicationDecider: Decider<Application, ApplicationCommand, ApplicationEvent, ApplicationFacts> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
