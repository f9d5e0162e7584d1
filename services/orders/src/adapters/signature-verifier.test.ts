import { describe } from 'vitest';
import { describeSignatureVerifierContract } from '@aleumet/testkit';
import { createCmsVerifier } from './signature-verifier.ts';

describe('the verifier of CMS signatures by RSA and ECDSA', () => {
  describeSignatureVerifierContract(createCmsVerifier);
});
