import type { Story } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { newId } from './stage/new-id.ts';
import { signDocument } from './stage/sign-documents.ts';

const TEXT = `query ContractText { publicContractText { version validFrom text { kk ru } } }`;
const SIGN = `mutation SignPublicContract($input: SignPublicContractInput!) {
  signPublicContract(input: $input) { id textVersion documentDigest }
}`;
type Signed = { signPublicContract: { id: string; textVersion: string; documentDigest: string } };

/** The recipient signs the public contract, once for each version of its text, before the first order (A2-27a). */
export async function signContract<S extends Story>(story: S): Promise<S> {
  const { actors, recipient, signer, witness } = story;
  const { publicContractText } = await actors.nobody.ask<{ publicContractText: { version: string } }>(TEXT);
  const about = { contractId: newId(), personId: recipient.personId };
  const contract = await signDocument(signer, 'contract', about);
  const { signPublicContract } = await signer.ask<Signed>(SIGN, { input: { ...about, contract } });

  requireSame({
    rule: 'A2-27a',
    what: 'version signed',
    expected: publicContractText.version,
    came: signPublicContract.textVersion,
  });
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `signs version ${signPublicContract.textVersion} of the public contract, SHA-256 ${signPublicContract.documentDigest.slice(0, 12)}...`,
    rule: 'A2-27a',
    events: ['PublicContractSigned'],
  });
  return story;
}
