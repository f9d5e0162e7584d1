import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAuthority } from '@aleumet/testkit/demo';
import type { DataFolder } from '@aleumet/testkit/data-folder';
import { freePorts } from '../../kafka/free-ports.ts';
import { Obstacle } from '../../obstacle.ts';
import type { ClusterEnv } from '../env.ts';
import { outsideEnvironment, type Outside } from '../programs/environment.ts';
import { type Group, type GroupOptions, startGroup } from '../programs/group.ts';

/** Returns the external systems configured in the environment. Throws with the names of missing variables. */
export function givenOutside({ JWKS_URL, TRUST_ANCHORS, STATE_REGISTERS_URL, REVOCATION_ADDRESSES }: ClusterEnv): Outside {
  const given = { JWKS_URL, TRUST_ANCHORS, STATE_REGISTERS_URL };
  const missing = Object.entries(given).flatMap(([variable, value]) => (value === undefined ? [variable] : []));
  if (missing.length > 0) {
    throw new Obstacle(
      `The portal needs a token issuer, trust anchors and the state registers: set ${missing.join(', ')}. To try it without them: npm run cluster -- up --test`,
    );
  }
  return {
    ...{ jwksUrl: JWKS_URL ?? '', trustAnchors: TRUST_ANCHORS ?? '', registersUrl: STATE_REGISTERS_URL ?? '' },
    revocationAddresses: REVOCATION_ADDRESSES ?? '',
  };
}

/** Starts stand-ins for them, as a separate program. Their keys are in the folder. */
export async function startOutside(folder: DataFolder, hear: GroupOptions['hear']): Promise<{ group: Group; outside: Outside }> {
  const [port = 0] = await freePorts(1);
  const [trustAnchors, revocationAddresses] = [join(folder.path, 'anchors.pem'), join(folder.path, 'revocation-addresses.json')];
  const { rootPem } = await createAuthority({ folder: folder.path });
  await writeFile(trustAnchors, rootPem);
  const envAt = (place: { port: number }) => outsideEnvironment(folder, place.port);
  const group = await startGroup({ name: 'outside-world', host: '127.0.0.1', port, envAt, hear });
  const { url } = group;
  await writeFile(revocationAddresses, JSON.stringify([{ authority: rootPem, ocsp: `${url}/ocsp`, crl: `${url}/crl` }]));
  const [jwksUrl, registersUrl] = [`${url}/.well-known/jwks.json`, `${url}/registers`];
  return { group, outside: { jwksUrl, trustAnchors, registersUrl, revocationAddresses } };
}
