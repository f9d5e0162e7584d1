import type { Prisma } from '../generated/prisma/client.ts';
import type { PaymentRegister } from './payment-register.ts';
import { toRow } from './row.ts';

/** Writes a new register. */
export async function savePaymentRegister(tx: Prisma.TransactionClient, register: PaymentRegister): Promise<void> {
  await tx.paymentRegister.create({ data: toRow(register), select: { id: true } });
}
