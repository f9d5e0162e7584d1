import type { DepartmentId } from '@aleumet/domain';

/** As much of an actor as decisions on money ask for. */
type Acting =
  | { kind: 'PAYER'; departmentId: DepartmentId }
  | { kind: 'PROVIDER'; binDigest: string }
  | { kind: 'OPERATOR' }
  | {
      kind:
        | 'ANONYMOUS'
        | 'CITIZEN'
        | 'SPECIALIST'
        | 'REGIONAL_SPECIALIST'
        | 'STATE_CORPORATION'
        | 'DATA_BANK'
        | 'SMS_GATEWAY'
        | 'QUALITY_BODY';
    };

/** The payer behind a request; `@access` lets no other actor come here. */
export function actingPayer(actor: Acting): { departmentId: DepartmentId } {
  if (actor.kind !== 'PAYER') throw new Error(`not a payer: ${actor.kind}`);
  return { departmentId: actor.departmentId };
}

/** The provider behind a request; `@access` lets no other actor come here. */
export function actingProvider(actor: Acting): { binDigest: string } {
  if (actor.kind !== 'PROVIDER') throw new Error(`not a provider: ${actor.kind}`);
  return { binDigest: actor.binDigest };
}

/** Who sets budgets: payers those of the own department, operators those of all. */
export function budgetSetter(actor: Acting): { kind: 'PAYER'; departmentId: DepartmentId } | { kind: 'OPERATOR' } {
  return actor.kind === 'OPERATOR' ? { kind: 'OPERATOR' } : { kind: 'PAYER', ...actingPayer(actor) };
}
