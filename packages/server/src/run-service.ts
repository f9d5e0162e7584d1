import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '@aleumet/domain';
import { remoteKeys } from './actor.ts';
import { listen } from './listen.ts';
import type { Log } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import { clockOf, type Program, runProgram } from './run-program.ts';
import type { ServiceEnv } from './service-env.ts';
import type { Service } from './service.ts';

/** Addresses of the brokers, and the user. */
export type BrokerAccess = { brokers: readonly string[]; user: { name: string; password: string }; tls: boolean; log: Log };

/** The part of a bus that a program needs. */
export type Stoppable = { stop: () => Promise<void> };

/** What every service receives from outside. */
export type Outside<Bus> = { bus: Bus; clock: Clock; keys: JWTVerifyGetKey; log: Log };

/** What distinguishes the program of one service from others. */
export type ServiceProgram<Env, Context extends RequestContext, Bus> = Pick<Program<Env>, 'name' | 'readEnv' | 'stopping'> & {
  createBus: (access: BrokerAccess) => Bus;
  /** Creates the adapters of this service only. */
  create: (env: Env, outside: Outside<Bus>) => Service<Context>;
};

/** Returns the broker addresses from the environment; without a user, the name of the program is used. */
export function brokerAccess(env: Pick<ServiceEnv, `KAFKA_${string}` & keyof ServiceEnv>, name: string, log: Log): BrokerAccess {
  const user = { name: env.KAFKA_USER ?? name, password: env.KAFKA_PASSWORD };
  return { brokers: env.KAFKA_BROKERS, user, tls: env.KAFKA_TLS === 'on', log };
}

/**
 * Runs a service as a separate process. It responds and is live from the beginning, and ready when its consumers have joined; it
 * waits while no broker responds. Returns the exit status.
 */
export async function runService<Env extends ServiceEnv, Context extends RequestContext, Bus extends Stoppable>(
  program: ServiceProgram<Env, Context, Bus>,
): Promise<0 | 1> {
  const { name, readEnv, stopping, createBus, create } = program;
  return runProgram<Env>({
    ...{ name, readEnv, stopping },
    start: async (env, log, opened) => {
      const clock = clockOf(env);
      const bus = opened.adopt(createBus(brokerAccess(env, name, log)), (one) => one.stop());
      const service = create(env, { bus, clock, keys: remoteKeys(env.JWKS_URL), log });
      const { PORT: port, HOST: host } = env;
      const testClock = env.ALEUMET_TEST_CLOCK !== undefined;
      const { url } = opened.adopt(await listen(service, { port, host, testClock, limits: env, log }), (listening) =>
        listening.stop(),
      );
      log.info({ url }, 'listens');
      await startUnlessStopped(service, bus, opened);
      log.info('receives events');
    },
  });
}

/** When the start still waits for a broker at the end, the bus is stopped before the service, which ends the wait. */
async function startUnlessStopped(
  { start }: Pick<Service<RequestContext>, 'start'>,
  bus: Stoppable,
  opened: AsyncDisposableStack,
) {
  let waits = true;
  const started = start().finally(() => {
    waits = false;
  });
  opened.defer(async () => {
    if (waits) await bus.stop();
    await started.catch(() => {});
  });
  await started;
}
