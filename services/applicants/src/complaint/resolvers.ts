import { id, InvalidInput, type PersonId } from '@aleumet/domain';
import { considering } from '../people/acting.ts';
import type {
  ComplainedOfInput,
  ComplaintAnswerResolvers,
  ComplaintResolvers,
  MutationResolvers,
  QueryResolvers,
  RegisterComplaintInput,
} from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { Clerk, ComplaintId, ComplaintSubject } from './complaint.ts';

export const complaintQueries = {
  complaint: (_root, args, { reads }) => reads.complaints.find(id(args.id)),
  complaints: (_root, { filter, ...page }, { reads }) => reads.complaints.list(filter ?? {}, page),
} satisfies QueryResolvers;

export const complaintMutations = {
  registerComplaint: async (_root, { input }, { deps, actor, cause, moment, reads }) => {
    const complaintId: ComplaintId = id(input.id, 'id');
    const personId: PersonId = id(input.personId, 'personId');
    const { body, delivery, text, answerPlace } = input;
    const complainedOf = input.complainedOf ? toComplainedOf(input.complainedOf) : null;
    const said = { complaintId, personId, subject: toSubject(input), body, delivery, text, answerPlace, complainedOf };
    await deps.handleComplaint({ type: 'RegisterComplaint', ...said, by: considering(actor), ...moment }, cause);
    return (await reads.complaints.findChanged(complaintId)) ?? refuse('COMPLAINT_NOT_FOUND');
  },
  answerComplaint: async (_root, { input }, { deps, actor, cause, moment, reads }) => {
    const complaintId: ComplaintId = id(input.complaintId, 'complaintId');
    await deps.handleComplaint(
      { type: 'AnswerComplaint', complaintId, text: input.text, by: considering(actor), ...moment },
      cause,
    );
    return (await reads.complaints.findChanged(complaintId)) ?? refuse('COMPLAINT_NOT_FOUND');
  },
} satisfies MutationResolvers;

export const complaintFields: ComplaintResolvers = {
  __resolveReference: (reference, { reads }) => reads.complaints.find(id(reference.id)),
  person: ({ personId }) => ({ id: personId }),
  department: ({ departmentId }, _args, { reads }) => reads.departments.find(departmentId),
  application: ({ applicationId }, _args, { reads }) => (applicationId === null ? null : reads.applications.find(applicationId)),
  unit: ({ unitId }, _args, { reads }) => (unitId === null ? null : reads.corporationUnits.find(unitId)),
  acceptedBy: ({ acceptedBy }) => acceptedBy.name,
  complainedOf: ({ complainedOf }) =>
    complainedOf && { name: complainedOf.name, specialist: complainedOf.specialistId && { id: complainedOf.specialistId } },
  isOverdue: (complaint, _args, { moment }) => complaint.status === 'REGISTERED' && moment.today > complaint.dueOn,
  answer: (complaint) => (complaint.status === 'ANSWERED' ? complaint.answer : null),
};

export const complaintAnswerFields: ComplaintAnswerResolvers = { answeredBy: ({ by }) => by.name };

/** An application has a kind; a complaint without an application must state the kind of service. */
function toSubject({ applicationId, kind }: RegisterComplaintInput): ComplaintSubject {
  if (applicationId == null) {
    if (kind == null) throw new InvalidInput('input.kind', 'NEEDED');
    return { applicationId: null, kind };
  }
  if (kind != null) throw new InvalidInput('input.kind', 'NOT_TAKEN_HERE');
  return { applicationId: id(applicationId, 'applicationId'), kind: null };
}

function toComplainedOf({ specialistId, name }: ComplainedOfInput): Clerk {
  if (name.trim() === '') throw new InvalidInput('complainedOf.name', 'EMPTY');
  return { specialistId: specialistId == null ? null : id(specialistId, 'complainedOf.specialistId'), name: name.trim() };
}
