import { column, day, idOf, listOf, moment, record, rowOf, text, tiyn } from '@aleumet/domain';
import type { PaymentRegister as PaymentRegisterRow } from '../generated/prisma/client.ts';
import type { PaymentRegister } from './payment-register.ts';

const row = rowOf(
  'payment register',
  record({
    id: idOf<'PaymentRegisterId'>(),
    departmentId: idOf<'DepartmentId'>(),
    region: text,
    claimIds: listOf(idOf<'ClaimId'>()),
    total: column('totalTiyn', tiyn),
    paidOn: day,
    enteredAt: moment,
  }),
);

/** Reads a row. */
export function toPaymentRegister(stored: PaymentRegisterRow): PaymentRegister {
  return row.fromRow(stored);
}

/** The columns of a register. */
export function toRow(register: PaymentRegister) {
  return row.toRow(register);
}
