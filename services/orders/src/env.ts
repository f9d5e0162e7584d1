import { readVariables, serviceEnv, type Variables } from '@aleumet/server';
import { z } from 'zod';

/** Environment variables of orders; the `.describe` texts become docs/operations.md. */
export const ordersEnv = serviceEnv.extend({
  TRUST_ANCHORS: z.string().describe('PEM file with the certificates of trusted authorities.'),
  REVOCATION_ADDRESSES: z
    .string()
    .optional()
    .describe(
      'JSON file with the addresses at which authorities publish revocations: `[{"authority": PEM of the issuing certificate, "ocsp": URL, "crl": URL}]`. The revocation status of certificates of other authorities remains unknown.',
    ),
  REVOCATION_POLICY: z
    .enum(['required', 'soft', 'off'])
    .optional()
    .describe(
      'What happens while an authority does not answer: `required` refuses the signature, `soft` accepts it and queries again later. With `off` no authority is queried. Default: the value for the day in `services/orders/revocation.json`, which is `soft`.',
    ),
});

export type Env = z.infer<typeof ordersEnv>;

/** Reads the environment once. Throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(ordersEnv, variables);
}
