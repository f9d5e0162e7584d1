import { id, instant, money } from '@aleumet/domain';
import type { PaymentRegister as PaymentRegisterRow, Prisma } from '../generated/prisma/client.ts';
import { fromDateColumn, toDateColumn } from '../plain-dates.ts';
import type { PaymentRegister } from './payment-register.ts';

/** Writes a new register. */
export async function savePaymentRegister(tx: Prisma.TransactionClient, register: PaymentRegister): Promise<void> {
  const { total, paidOn, claimIds, ...rest } = register;
  const data = { ...rest, claimIds: [...claimIds], totalTiyn: total.tiyn, paidOn: toDateColumn(paidOn) };
  await tx.paymentRegister.create({ data, select: { id: true } });
}

/** Reads a row. */
export function toPaymentRegister(row: PaymentRegisterRow): PaymentRegister {
  return {
    id: id(row.id),
    departmentId: id(row.departmentId),
    region: row.region,
    claimIds: row.claimIds.map((claimId) => id(claimId)),
    total: money(Number(row.totalTiyn)),
    paidOn: fromDateColumn(row.paidOn),
    enteredAt: instant(row.enteredAt),
  };
}
