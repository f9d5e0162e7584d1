import type { DepartmentId } from '@aleumet/domain';

/** The parts of an actor that decisions about money need. */
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

/** The acting payer; `@access` admits no other actor. */
export function actingPayer(actor: Acting): { departmentId: DepartmentId } {
  if (actor.kind !== 'PAYER') throw new Error(`not a payer: ${actor.kind}`);
  return { departmentId: actor.departmentId };
}

/** The acting provider; `@access` admits no other actor. */
export function actingProvider(actor: Acting): { binDigest: string } {
  if (actor.kind !== 'PROVIDER') throw new Error(`not a provider: ${actor.kind}`);
  return { binDigest: actor.binDigest };
}

/** Who sets budgets: payers those of their department, operators those of all. */
export function budgetSetter(actor: Acting): { kind: 'PAYER'; departmentId: DepartmentId } | { kind: 'OPERATOR' } {
  return actor.kind === 'OPERATOR' ? { kind: 'OPERATOR' } : { kind: 'PAYER', ...actingPayer(actor) };
}
