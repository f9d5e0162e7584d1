import { readVariables, serviceEnv, type Variables } from '@aleumet/server';
import { z } from 'zod';

/** Environment variables of orders; the `.describe` texts become docs/operations.md. */
export const ordersEnv = serviceEnv.extend({
  TRUST_ANCHORS: z.string().describe('File of PEM certificates whose signatures are believed.'),
  REVOCATION_ADDRESSES: z
    .string()
    .optional()
    .describe(
      'File of JSON: where authorities tell what is revoked, `[{"authority": PEM of the issuing certificate, "ocsp": URL, "crl": URL}]`. Certificates of other authorities stay unknown.',
    ),
  REVOCATION_POLICY: z
    .enum(['required', 'soft', 'off'])
    .optional()
    .describe(
      'What follows while an authority is silent: `required` refuses the signature, `soft` accepts it and asks again, `off` asks nobody. When not given, as `services/orders/revocation.json` says for the day: `soft`.',
    ),
});

export type Env = z.infer<typeof ordersEnv>;

/** Reads the environment once. Throws with the names of missing or invalid variables. */
export function readEnv(variables: Variables = process.env): Env {
  return readVariables(ordersEnv, variables);
}
