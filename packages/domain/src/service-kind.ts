/** The eight kinds of service that the journal of the law names. */
export const SERVICE_KINDS = [
  'PROSTHETIC_ORTHOPAEDIC_AID',
  'SURDO_TECHNICAL_MEANS',
  'TYPHLO_TECHNICAL_MEANS',
  'MANDATORY_HYGIENE_MEANS',
  'PERSONAL_ASSISTANT',
  'SIGN_LANGUAGE_SPECIALIST',
  'SANATORIUM_RESORT_TREATMENT',
  'WHEELCHAIR',
] as const;

export type ServiceKind = (typeof SERVICE_KINDS)[number];
