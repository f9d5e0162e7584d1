import { id } from '@aleumet/domain';
import type {
  ApplicationResolvers,
  ApplicationResultResolvers,
  DecisionResolvers,
  PaperCopyResolvers,
  PrintedFormResolvers,
  QueryResolvers,
  RegisterQueryResolvers,
} from '../generated/graphql.ts';
import { fillApplicationForm, fillRefusalReceipt, fillResultNotification } from '../forms/fill.ts';
import { fieldsOf, printForm } from '../forms/form.ts';
import { findStateService } from '../state-service/find-state-service.ts';
import { receiptOf } from './receipt.ts';
import { journeyOf, resultOfApplication } from './shown-result.ts';
import { differencesOf, isOverdue, shownStatus } from './shown.ts';

export const applicationQueries = {
  application: (_root, args, { reads }) => reads.applications.find(id(args.id)),
  applications: (_root, { filter, orderBy, ...page }, { reads }) =>
    reads.applications.list({ filter: filter ?? {}, order: orderBy, page }),
} satisfies QueryResolvers;

export const applicationFields: ApplicationResolvers = {
  __resolveReference: (reference, { reads }) => reads.applications.find(id(reference.id)),
  caseNo: (application) => ('caseNo' in application ? application.caseNo : null),
  status: shownStatus,
  person: ({ personId }) => ({ id: personId }),
  department: ({ departmentId }, _args, { reads }) => reads.departments.find(departmentId),
  measure: ({ measureId }) => ({ id: measureId }),
  unit: ({ unitId }, _args, { reads }) => (unitId === null ? null : reads.corporationUnits.find(unitId)),
  invitation: ({ invitationId }, _args, { reads }) => (invitationId === null ? null : reads.invitations.find(invitationId)),
  filedBy: (application) => ('intake' in application ? application.intake.applicant.as : null),
  applicantName: (application) =>
    'intake' in application ? application.intake.applicant.name : application.refusal.applicantName,
  socialWorker: (application) => ('intake' in application ? application.intake.socialWorker : null),
  papers: (application) => ('intake' in application ? [...application.intake.papers] : []),
  dueOn: (application) => ('dueOn' in application ? application.dueOn : null),
  isOverdue: (application, _args, { moment }) => isOverdue(application, moment.today),
  registerQueries: (application) =>
    'queries' in application ? application.queries.map((query) => ({ ...query, personId: application.personId })) : [],
  decision: (application) => ('decision' in application ? application.decision : null),
  result: resultOfApplication,
  form: async (application, _args, { reads }) => {
    if (!('intake' in application) || application.channel === 'PROACTIVE') return null;
    const person = await reads.persons.find(application.personId);
    const department = await reads.departments.find(application.departmentId);
    const form = findStateService(application.kind)?.applicationForm;
    return person && form ? fillApplicationForm(application, { form, person, department }) : null;
  },
  receipt: receiptOf,
  /** The receipt of refusal (A2-9). */
  refusalReceipt: async (application, _args, { reads }) => {
    if (application.status !== 'ACCEPTANCE_REFUSED') return null;
    const { unitId, departmentId } = application;
    const office = unitId === null ? await reads.departments.find(departmentId) : await reads.corporationUnits.find(unitId);
    const form = findStateService(application.kind)?.refusalReceipt;
    return form ? fillRefusalReceipt(application.refusal, { form, office }) : null;
  },
};

export const decisionFields: DecisionResolvers = {
  granted: ({ outcome }) => outcome === 'GRANTED',
  ground: ({ refusal }) => refusal?.ground ?? null,
  reason: ({ refusal }) => refusal?.reason ?? null,
  decidedBy: ({ by }) => by.name,
};

export const resultFields: ApplicationResultResolvers = {
  readyAt: ({ result }) => result.readyAt,
  queueNo: ({ result }) => result.queueNo,
  place: (application) => journeyOf(application).place,
  handOverBy: ({ result }) => result.handOverBy,
  handedLate: (application) => journeyOf(application).handedLate,
  keepTo: (application) => journeyOf(application).keepTo,
  sendBy: (application) => journeyOf(application).sendBy,
  handedOverAt: (application) => journeyOf(application).handedOverAt,
  /** The notification of a granted application (A2-13). */
  notification: async (application, _args, { reads }) => {
    if (application.decision.outcome === 'SERVICE_REFUSED') return null;
    const person = await reads.persons.find(application.personId);
    const department = await reads.departments.find(application.departmentId);
    const form = findStateService(application.kind)?.resultNotification;
    return person && form ? fillResultNotification(application, application.result, { form, person, department }) : null;
  },
};

export const registerQueryFields: RegisterQueryResolvers = {
  answeredAt: ({ answer }) => answer?.answeredAt ?? null,
  source: ({ answer }) => answer?.source ?? null,
  found: ({ answer }) => answer?.found ?? null,
  document: ({ answer }) => (answer?.found ? Object.entries(answer.document).map(([name, value]) => ({ name, value })) : null),
  differences: async (query, _args, { reads }) => {
    const person = await reads.persons.find(query.personId);
    return person && differencesOf(query, person);
  },
};

export const paperCopyFields: PaperCopyResolvers = { certifiedBy: ({ certifiedBy }) => certifiedBy.name };

export const printedFormFields: PrintedFormResolvers = {
  id: ({ form }) => form.id,
  titleEn: ({ form }) => form.titleEn,
  titleKk: ({ form }) => form.titleKk,
  fields: fieldsOf,
  text: (filled, { language }) => printForm(filled, language),
};
