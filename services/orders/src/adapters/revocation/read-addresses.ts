import { z } from 'zod';
import type { RevocationAddresses } from './revocation-source.ts';

const address = z.url({ protocol: /^https?$/ }).optional();
const addresses = z.array(z.strictObject({ authority: z.string(), ocsp: address, crl: address }));

/** Reads the file of addresses. Throws when it is invalid, which prevents the start. */
export function readRevocationAddresses(json: string): RevocationAddresses[] {
  return addresses.parse(JSON.parse(json));
}
