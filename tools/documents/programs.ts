import { serviceEnv } from '@aleumet/server';
import { z } from 'zod';
import { gatewayEnv, gatewayEventsEnv } from '../../gateway/src/env.ts';
import { applicantsEnv } from '../../services/applicants/src/env.ts';
import { notificationsEnv } from '../../services/notifications/src/env.ts';
import { ordersEnv } from '../../services/orders/src/env.ts';
import { clusterEnv } from '../cluster/env.ts';
import { topicsEnv } from '../topics/src/env.ts';

/** The environment variables of a program, and a note for the reader. */
export type EnvironmentTable = { heading: string; remark?: string; definition: z.ZodObject };

/** The variables of a service that not all services have. */
function own({ shape }: z.ZodObject): z.ZodObject {
  return z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => !(name in serviceEnv.shape))));
}

/** Returns every program with its variables; those that services share are listed once. */
export const environmentTables: readonly EnvironmentTable[] = [
  { heading: 'Every service', remark: 'irp, queue, providers and payments read nothing else.', definition: serviceEnv },
  { heading: 'applicants, besides', definition: own(applicantsEnv) },
  { heading: 'orders, besides', definition: own(ordersEnv) },
  { heading: 'notifications, besides', definition: own(notificationsEnv) },
  { heading: 'gateway', definition: gatewayEnv },
  {
    heading: 'gateway, where KAFKA_BROKERS is given',
    remark: 'It then tells events at `GET /events`.',
    definition: gatewayEventsEnv,
  },
  {
    heading: 'topics',
    remark: '`tools/topics/src/main.ts`, before the services, as an administrator of the brokers.',
    definition: topicsEnv,
  },
  {
    heading: 'npm run cluster',
    remark:
      'On one machine, for trying the cluster out. What is not given is started. With given brokers `KAFKA_PASSWORD_ADMIN`, `KAFKA_PASSWORD_GATEWAY` and `KAFKA_PASSWORD_<SERVICE>` are needed too.',
    definition: clusterEnv,
  },
];
