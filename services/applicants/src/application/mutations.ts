import { type ApplicationId, id } from '@aleumet/domain';
import { actingOffice, actingOperator, actingSpecialist } from '../people/acting.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';
import type { ApplicationCommand } from './decider.ts';
import { toFaults, toFiling, toFilingIds, toPaper } from './parse-input.ts';

async function changed({ deps, cause, reads }: Context, command: ApplicationCommand) {
  await deps.handleApplication(command, cause);
  return (await reads.applications.findChanged(command.applicationId)) ?? refuse('APPLICATION_NOT_FOUND');
}

const idOf = (input: { applicationId: string }): ApplicationId => id(input.applicationId, 'applicationId');

export const applicationMutations = {
  registerApplication: (_root, { input }, context) => {
    const { position, socialWorker } = input;
    const papers = input.papers.map(toPaper);
    const filed = { ...toFilingIds(input), filing: toFiling(input), papers, socialWorker: socialWorker ?? null, position };
    return changed(context, { type: 'RegisterApplication', ...filed, by: actingOffice(context.actor), ...context.moment });
  },
  refuseAcceptance: (_root, { input }, context) => {
    const { position, applicantName } = input;
    const refusal = { ...toFilingIds(input), faults: toFaults(input), applicantName: applicantName ?? null, position };
    return changed(context, { type: 'RefuseAcceptance', ...refusal, by: actingOffice(context.actor), ...context.moment });
  },
  attachPaperCopy: (_root, { input }, context) => {
    const { register, documentName } = input;
    const copy = { applicationId: idOf(input), register, documentName, sheetCount: input.sheetCount ?? 1 };
    return changed(context, { type: 'AttachPaperCopy', ...copy, by: actingOffice(context.actor), ...context.moment });
  },
  grantApplication: (_root, { input }, context) => {
    const by = actingSpecialist(context.actor);
    return changed(context, { type: 'GrantApplication', applicationId: idOf(input), by, ...context.moment });
  },
  refuseService: (_root, { input }, context) => {
    const { ground, reason } = input;
    const by = actingSpecialist(context.actor);
    return changed(context, { type: 'RefuseService', applicationId: idOf(input), ground, reason, by, ...context.moment });
  },
  handResultToCorporation: (_root, { input }, context) => {
    const by = actingSpecialist(context.actor);
    return changed(context, { type: 'HandResultToCorporation', applicationId: idOf(input), by, ...context.moment });
  },
  requestResultBack: (_root, { input }, context) => {
    const by = actingOperator(context.actor);
    return changed(context, { type: 'RequestResultBack', applicationId: idOf(input), by, ...context.moment });
  },
  handOverResult: (_root, { input }, context) => {
    const by = actingOffice(context.actor);
    return changed(context, {
      type: 'HandOverResult',
      applicationId: idOf(input),
      by,
      position: input.position,
      ...context.moment,
    });
  },
} satisfies MutationResolvers;
