import { readFile } from 'node:fs/promises';
import { openDataFolder } from '@aleumet/testkit/data-folder';
import { certificateOfCitizen, createAuthority, demoRecipients } from '@aleumet/testkit/demo';
import { temporaryFolder } from '@aleumet/testkit/temporary-folder';
import { describe, expect, it } from 'vitest';
import { createCmsVerifier } from '../../../services/orders/src/adapters/signature-verifier.ts';
import { startOutside } from './outside.ts';

const document = new TextEncoder().encode('{"order":1}');

describe('the authority of a cluster on which people try things', () => {
  it('says of the keys of its people that they are good, by OCSP and by its list', async () => {
    await using temporary = temporaryFolder();
    const folder = await openDataFolder(temporary.path);
    const world = await startOutside(folder, () => {});
    await using _ = world.group;
    await world.group.ready();
    const addresses: { authority: string; ocsp: string; crl: string }[] = JSON.parse(
      await readFile(world.outside.revocationAddresses, 'utf8'),
    );
    const authority = await createAuthority({ folder: folder.path });
    const cms = await authority.sign(await authority.issue(certificateOfCitizen(demoRecipients.aigerim)), document);
    const trustAnchors = [await readFile(world.outside.trustAnchors, 'utf8')];
    const at = new Date('2026-02-02T04:00:00Z');
    const knownBy = async ({ ocsp, crl }: { ocsp?: string; crl?: string }) => {
      const revocationAddresses = addresses.map((one) => ({ authority: one.authority, ocsp, crl }));
      const { standing } = await createCmsVerifier({ trustAnchors, revocationAddresses }).verify(document, cms, {
        ...{ at, revocation: 'required' },
      });
      return standing.status === 'GOOD' ? standing.evidence.map(({ by }) => by) : standing;
    };
    const [{ ocsp, crl } = { ocsp: '', crl: '' }] = addresses;
    expect([await knownBy({ ocsp }), await knownBy({ crl })]).toEqual([['OCSP'], ['CRL']]);
  });
});
