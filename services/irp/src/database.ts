import type { Database } from '@aleumet/messaging';
import type { Prisma } from './generated/prisma/client.ts';

/** A transaction of this service's database. */
export type Tx = Prisma.TransactionClient;
export type Db = Database<Tx>;
