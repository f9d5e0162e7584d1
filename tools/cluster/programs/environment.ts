import type { DataFolder } from '@aleumet/testkit/data-folder';
import { demoEmployees } from '@aleumet/testkit/demo';
import type { Brokers } from '../backing/brokers.ts';
import type { ClusterEnv } from '../env.ts';

/** The external systems and servers that the programs use. */
export type Surroundings = {
  folder: DataFolder;
  brokers: Brokers;
  redisUrl: string | undefined;
  outside: Outside;
  /** Enables the test clock; not allowed in production. */
  test: boolean;
  given: Pick<ClusterEnv, 'LOG_LEVEL' | 'SMS_GATEWAY_URL' | 'SMS_GATEWAY_TOKEN' | 'SMS_GATEWAY_SUBJECT' | 'REVOCATION_POLICY'>;
};

/** The token issuer, the trusted certificates, the addresses of the state registers and of revocations. */
export type Outside = { jwksUrl: string; trustAnchors: string; registersUrl: string; revocationAddresses: string };

type Environment = Readonly<Record<string, string>>;

/** Returns the environment of one instance of a service. */
export function serviceEnvironment(
  around: Surroundings,
  { service, port, databaseUrl }: { service: string; port: number; databaseUrl: string },
): Environment {
  const { folder, outside } = around;
  return {
    ...shared(around, service),
    ...{ HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: databaseUrl, DIGEST_KEY: folder.keys.digest },
    ...ofService(around)[service],
    JWKS_URL: outside.jwksUrl,
  };
}

/** Variables that only some services read. */
function ofService({ folder, outside, given }: Surroundings): Readonly<Record<string, Environment>> {
  const SEAL_KEY = folder.keys.seal;
  const {
    SMS_GATEWAY_URL = '',
    SMS_GATEWAY_TOKEN = '',
    SMS_GATEWAY_SUBJECT = demoEmployees.smsGateway.sub,
    REVOCATION_POLICY = '',
  } = given;
  return {
    applicants: { SEAL_KEY, STATE_REGISTERS_URL: outside.registersUrl },
    orders: { TRUST_ANCHORS: outside.trustAnchors, REVOCATION_ADDRESSES: outside.revocationAddresses, REVOCATION_POLICY },
    notifications: { SEAL_KEY, SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN, SMS_GATEWAY_SUBJECT },
  };
}

/** Returns the environment of the gateway; `subgraphs` are the addresses of the services by name. */
export function gatewayEnvironment(
  around: Surroundings,
  { host, port, subgraphs }: { host: string; port: number; subgraphs: ReadonlyMap<string, string> },
): Environment {
  return {
    ...shared(around, 'gateway'),
    ...{ HOST: host, PORT: String(port), JWKS_URL: around.outside.jwksUrl },
    SUBGRAPH_URLS: Array.from(subgraphs, ([name, url]) => `${name}=${url}/graphql`).join(),
    REDIS_URL: around.redisUrl ?? '',
  };
}

/** Returns the environment of the stand-ins for external systems. */
export function outsideEnvironment({ path, offsetFile }: DataFolder, port: number): Environment {
  return { PORT: String(port), FOLDER: path, ...clockOf(offsetFile) };
}

function shared({ folder, brokers, test, given }: Surroundings, user: string): Environment {
  return {
    KAFKA_BROKERS: brokers.addresses.join(),
    KAFKA_PASSWORD: brokers.user(user).password,
    KAFKA_TLS: brokers.tls ? 'on' : 'off',
    LOG_LEVEL: given.LOG_LEVEL,
    ...(test && clockOf(folder.offsetFile)),
  };
}

function clockOf(offsetFile: string): Environment {
  return { ALEUMET_TEST_CLOCK: offsetFile, NODE_ENV: 'test' };
}
