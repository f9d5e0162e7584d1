import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '@aleumet/domain';
import { remoteKeys } from './actor.ts';
import { listen } from './listen.ts';
import type { Log } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import { clockOf, type Program, runProgram } from './run-program.ts';
import type { ServiceEnv } from './service-env.ts';
import type { Service } from './service.ts';

/** Where the brokers are, and as whom to ask them. */
export type BrokerAccess = { brokers: readonly string[]; user: { name: string; password: string }; tls: boolean; log: Log };

/** A bus as far as a program must know it. */
export type Stoppable = { stop: () => Promise<void> };

/** What every service is given, whatever it does. */
export type Outside<Bus> = { bus: Bus; clock: Clock; keys: JWTVerifyGetKey; log: Log };

/** What makes one service's program different from another's. */
export type ServiceProgram<Env, Context extends RequestContext, Bus> = Pick<Program<Env>, 'name' | 'readEnv' | 'stopping'> & {
  createBus: (access: BrokerAccess) => Bus;
  /** Chooses the adapters of this service alone. */
  create: (env: Env, outside: Outside<Bus>) => Service<Context>;
};

/** Where the brokers are by the environment; who does not say a user asks by the program's name. */
export function brokerAccess(env: Pick<ServiceEnv, `KAFKA_${string}` & keyof ServiceEnv>, name: string, log: Log): BrokerAccess {
  const user = { name: env.KAFKA_USER ?? name, password: env.KAFKA_PASSWORD };
  return { brokers: env.KAFKA_BROKERS, user, tls: env.KAFKA_TLS === 'on', log };
}

/**
 * Runs a service as a process of its own. It answers and is alive from the beginning, and ready once it takes part in the events;
 * while no broker answers it waits for one. Gives the exit status.
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
      log.info('takes part in the events');
    },
  });
}

/** A start that still waits for a broker at the end is ended by the bus, before the service under it goes. */
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
