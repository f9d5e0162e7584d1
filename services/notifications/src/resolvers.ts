import { id, instant } from '@aleumet/domain';
import type { Resolvers, SmsRecordResolvers } from './generated/graphql.ts';
import { refuse } from './refusals.ts';
import { gatewayOf, parseReply } from './reply/parse-reply.ts';
import type { SmsId } from './sms/sms.ts';
import { templatesInForce } from './sms/template.ts';

const recordFields: SmsRecordResolvers = {
  __resolveReference: ({ id: rowId }, { reads }) => reads.find(rowId),
  person: ({ personId }) => (personId === null ? null : { id: personId }),
  specialist: ({ specialistId }) => (specialistId === null ? null : { id: specialistId }),
  invitation: ({ invitationId }) => (invitationId === null ? null : { id: invitationId }),
  reply: ({ id: smsId, reason }, _args, { reads }) => (reason === 'INVITATION' ? reads.replyTo(smsId) : null),
  answers: ({ answersSmsId }, _args, { reads }) => (answersSmsId === null ? null : reads.find(answersSmsId)),
};

export const resolvers: Resolvers = {
  Query: {
    smsJournal: (_root, { filter, orderBy, first, after }, { reads }) => reads.list({ first, after }, filter ?? {}, orderBy),
    printedSmsJournal: async (_root, { first, after, ...journal }, { deps, reads }) => {
      const { title, columns } = deps.law.form;
      const rows = await reads.printed({ first, after }, journal);
      return { title, columns: [...columns], kind: journal.kind, rows };
    },
    smsTemplates: (_root, _args, { deps, moment }) => templatesInForce(deps.law.templates, moment.today),
  },
  Mutation: {
    receiveSms: async (_root, { input }, { actor, moment, deps, cause, reads }) => {
      const received = parseReply(input, actor, moment);
      await deps.handleReply({ type: 'ReceiveReply', received, ...moment }, cause);
      return (await reads.findAgain(received.id)) ?? refuse('SMS_NOT_FOUND');
    },
    reportSmsDelivery: async (_root, { input }, { actor, deps, moment, cause }) => {
      const smsId: SmsId = id(input.smsId);
      const { delivered } = input;
      const reportedAt = instant(input.reportedAt, 'reportedAt');
      const gateway = gatewayOf(actor);
      await deps.handleSms({ type: 'ReportDelivery', smsId, delivered, reportedAt, gateway, ...moment }, cause);
      return { smsId, delivered };
    },
  },
  SmsRecord: recordFields,
  SmsTemplate: { text: ({ kk, ru, en }) => ({ kk, ru, en }) },
  SmsJournalColumn: { fields: ({ fields }) => [...fields], label: ({ kk, ru, en }) => ({ kk, ru, en }) },
  Person: {
    __resolveReference: ({ id: personId }) => ({ id: personId }),
    sms: ({ id: personId }, page, { reads }) => reads.ofPerson(personId, page),
  },
};
