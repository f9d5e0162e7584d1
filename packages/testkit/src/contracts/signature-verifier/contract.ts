import { beforeAll } from 'vitest';
import { describeAccepted } from './accepted.ts';
import { describeHostile } from './hostile.ts';
import { describeRefusedAuthority, describeRefusedCertificate } from './refused-certificates.ts';
import { describeRefusedContent, describeRefusedStructure } from './refused-content.ts';
import { describeRevocation } from './revocation.ts';
import { type CreateVerifier, createWorld, type World } from './world.ts';

/** Defines the tests that every verifier of signatures must pass. */
export function describeSignatureVerifierContract(createVerifier: CreateVerifier): void {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(createVerifier);
  });

  describeAccepted(() => world);
  describeRefusedStructure(() => world);
  describeRefusedContent(() => world);
  describeRefusedCertificate(() => world);
  describeRefusedAuthority(() => world);
  describeHostile(() => world);
  describeRevocation(createVerifier);
}
