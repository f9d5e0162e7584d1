import type { DocumentSignatureResolvers, QueryResolvers } from '../generated/graphql.ts';
import { findSilentAuthorities } from './silent-authorities.ts';

export const signatureQueries = {
  silentAuthorities: (_root, _args, { deps }) => findSilentAuthorities(deps.db),
  signatures: (_root, { filter, orderBy, first, after }, { reads }) => {
    const { standing = 'REVOKED', kinds, personId } = filter;
    return reads.listSignatures({
      filter: { revocation: standing, kinds, personId },
      newestFirst: orderBy === 'NEWEST',
      page: { first, after },
    });
  },
} satisfies QueryResolvers;

export const signatureFields: DocumentSignatureResolvers = {
  person: ({ personId }) => ({ id: personId }),
  order: ({ orderId }, _args, { reads }) => (orderId === null ? null : reads.findOrder(orderId)),
};
