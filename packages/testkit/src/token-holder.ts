/** An information system; rows contain the `sub` of the system that sent them. */
type System = { sub: string; name: string };
type Human = { sub: string; iin: string; name: string };

/** The holder of a token, by kind of user; `sub` is the id at the issuer. */
export type TokenHolder =
  | (Human & { kind: 'CITIZEN' })
  | (Human & { kind: 'SPECIALIST'; specialistId: string; departmentId: string })
  | (Human & { kind: 'REGIONAL_SPECIALIST'; region: string })
  | (Human & { kind: 'STATE_CORPORATION'; unitId: string })
  | (Human & { kind: 'PROVIDER'; bin: string })
  | (Human & { kind: 'PAYER'; departmentId: string })
  | (System & { kind: 'DATA_BANK' })
  | (System & { kind: 'SMS_GATEWAY' })
  | (Human & { kind: 'QUALITY_BODY' })
  | (Human & { kind: 'OPERATOR' });

/** Returns the claims of a holder's token, in addition to those of every token. */
export function claimsOf(holder: TokenHolder): Record<string, string> {
  const { kind, name } = holder;
  return { kind, name, ...('iin' in holder && { iin: holder.iin }), ...claimsOfKind(holder) };
}

function claimsOfKind(holder: TokenHolder): Record<string, string> {
  switch (holder.kind) {
    case 'SPECIALIST':
      return { specialist_id: holder.specialistId, department_id: holder.departmentId };
    case 'REGIONAL_SPECIALIST':
      return { region: holder.region };
    case 'STATE_CORPORATION':
      return { unit_id: holder.unitId };
    case 'PROVIDER':
      return { bin: holder.bin };
    case 'PAYER':
      return { department_id: holder.departmentId };
    case 'CITIZEN':
    case 'OPERATOR':
    case 'QUALITY_BODY':
    case 'DATA_BANK':
    case 'SMS_GATEWAY':
      return {};
  }
}
