export * from './demo.ts';
export { describeSignatureVerifierContract } from './contracts/signature-verifier/contract.ts';
