import { randomInt } from 'node:crypto';
import { createDeps as applicantsDeps, type Deps as ApplicantsDeps } from '@aleumet/applicants/deps';
import { createService as createApplicants } from '@aleumet/applicants/server';
import { createDeps as irpDeps } from '@aleumet/irp/deps';
import { createService as createIrp } from '@aleumet/irp/server';
import { createDeps as notificationsDeps } from '@aleumet/notifications/deps';
import { createService as createNotifications } from '@aleumet/notifications/server';
import { createJournalOnly } from '@aleumet/notifications/sms-delivery';
import { createDeps as ordersDeps } from '@aleumet/orders/deps';
import { createService as createOrders } from '@aleumet/orders/server';
import { createCmsVerifier } from '@aleumet/orders/signature-verifier';
import { createDeps as paymentsDeps } from '@aleumet/payments/deps';
import { createService as createPayments } from '@aleumet/payments/server';
import { createDeps as providersDeps } from '@aleumet/providers/deps';
import { createService as createProviders } from '@aleumet/providers/server';
import { createDeps as queueDeps } from '@aleumet/queue/deps';
import { createService as createQueue } from '@aleumet/queue/server';
import type { AuthenticateRequest } from '@aleumet/server';
import { type Authority, createSimulatedRegisters, demoEmployees, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@aleumet/testkit/demo';
import type { DataFolder } from '@aleumet/testkit/data-folder';
import type { Databases } from '@aleumet/testkit/databases';
import { type Member, toMember } from './member.ts';

/** What all services share. */
export type Shared = Parameters<typeof queueDeps>[1];

export type MembersOptions = {
  folder: DataFolder;
  databases: Databases;
  shared: Shared;
  /** The authority whose certificates are trusted. */
  authority: Authority;
};

type Env = Parameters<typeof applicantsDeps>[0];

/** Creates a service on its database. */
type Make = (env: Env) => Member;

/** Creates the seven services, each as soon as its database exists. Outside systems are replaced by stand-ins. */
export function createMembers({ folder, databases, shared: common, authority }: MembersOptions): Promise<Member>[] {
  const { digest: DIGEST_KEY, seal: SEAL_KEY } = folder.keys;
  const envOf = async (service: string): Promise<Env> => {
    const DATABASE_URL = await databases.of(service);
    return { DATABASE_URL, DIGEST_KEY, SEAL_KEY, TOKEN_ISSUER, TOKEN_AUDIENCE };
  };
  const applicants = envOf('applicants').then((env) => applicantsDeps(env, { ...common, registers: createSimulatedRegisters() }));
  const shared = { ...common, authenticate: bySource(applicants) };
  const verifier = createCmsVerifier({
    trustAnchors: [authority.rootPem],
    revocationAddresses: [{ authority: authority.rootPem, ocsp: 'in this process' }],
    fetchBytes: ({ body }) => authority.desk.answerOcsp(body?.bytes ?? new Uint8Array(), new Date(common.clock.now())),
  });
  const smsDelivery = createJournalOnly(demoEmployees.smsGateway.sub);
  const outsideOfNotifications = { smsDelivery, randomBelow: (limit: number) => randomInt(limit) };
  const makers: Record<string, Make> = {
    irp: (env) => toMember(createIrp(irpDeps(env, shared))),
    queue: (env) => toMember(createQueue(queueDeps(env, shared))),
    providers: (env) => toMember(createProviders(providersDeps(env, shared))),
    orders: (env) => toMember(createOrders(ordersDeps(env, { ...shared, verifier }))),
    payments: (env) => toMember(createPayments(paymentsDeps(env, shared))),
    notifications: (env) => toMember(createNotifications(notificationsDeps(env, { ...shared, ...outsideOfNotifications }))),
  };
  return [
    applicants.then((deps) => toMember(createApplicants(deps))),
    ...Object.entries(makers).map(async ([service, make]) => make(await envOf(service))),
  ];
}

/**
 * The user is looked up once for each request, by the service that owns identities: the others would read the same fact from a
 * replica, moments later. In a cluster each service reads its replica.
 */
function bySource(applicants: Promise<ApplicantsDeps>): AuthenticateRequest {
  return async (headers) => (await applicants).authenticate(headers);
}
