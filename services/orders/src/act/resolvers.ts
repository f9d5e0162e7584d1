import { type ActId, id } from '@aleumet/domain';
import type { Context } from '../context.ts';
import type { ActResolvers, MutationResolvers, QueryResolvers } from '../generated/graphql.ts';
import { actingCitizen, actingProvider } from '../people/acting.ts';
import { refuse } from '../refusals.ts';
import { digestOfText } from '../signing/digest-of-text.ts';
import type { ActCommand } from './decider.ts';

async function changed({ deps, cause, reads }: Context, command: ActCommand) {
  await deps.handleAct(command, cause);
  return (await reads.findChangedAct(command.actId)) ?? refuse('ACT_NOT_FOUND');
}

const actIdOf = (input: { actId: string }): ActId => id(input.actId, 'actId');

export const actQueries = { act: (_root, args, { reads }) => reads.findAct(args.id) } satisfies QueryResolvers;

export const actMutations = {
  draftAct: (_root, { input }, context) => {
    const by = actingProvider(context.actor);
    const orderId = id<'OrderId'>(input.orderId, 'orderId');
    return changed(context, { type: 'DraftAct', actId: actIdOf(input), orderId, by, digestOf: digestOfText, ...context.moment });
  },
  signAct: async (_root, { input }, context) => {
    const { deps, actor, moment } = context;
    const document = await deps.verifySigned(input.act, moment.now);
    const by =
      actor.kind === 'PROVIDER'
        ? { party: 'PROVIDER' as const, provider: actingProvider(actor) }
        : { party: 'RECIPIENT' as const, citizen: actingCitizen(actor) };
    return changed(context, { type: 'SignAct', actId: actIdOf(input), by, document, ...moment });
  },
} satisfies MutationResolvers;

export const actFields: ActResolvers = {
  __resolveReference: (reference, { reads }) => reads.findAct(reference.id),
  order: async ({ orderId }, _args, { reads }) => (await reads.findOrder(orderId)) ?? refuse('ORDER_NOT_FOUND'),
  text: ({ document }) => document,
  signedByProvider: ({ providerSignatureId }) => providerSignatureId !== null,
  signedByRecipient: ({ recipientSignatureId }) => recipientSignatureId !== null,
  signatures: ({ providerSignatureId, recipientSignatureId }, _args, { reads }) =>
    reads.signaturesOf([providerSignatureId, recipientSignatureId].filter((signatureId) => signatureId !== null)),
  signedAt: (act) => (act.status === 'SIGNED' ? act.signedAt : null),
};
