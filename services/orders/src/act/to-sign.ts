import type { QueryResolvers } from '../generated/graphql.ts';
import { refuse } from '../refusals.ts';

/** Returns the text of the act as it was drawn up: both parties sign the same bytes. */
export const actToSign = {
  actToSign: async (_root, { actId }, { reads }) => {
    const act = (await reads.findAct(actId)) ?? refuse('ACT_NOT_FOUND');
    return { kind: 'ACT', text: act.document };
  },
} satisfies QueryResolvers;
