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

/** How a service is rendered: kinds of one family are ordered, rendered and accepted in the same way. */
export type ServiceFamily = 'stay' | 'fitting' | 'goods' | 'hours';

/** The appendix of the law that rules a kind, and its family. */
export const SERVICES = {
  PROSTHETIC_ORTHOPAEDIC_AID: { appendix: 'A3', family: 'fitting' },
  SURDO_TECHNICAL_MEANS: { appendix: 'A3', family: 'goods' },
  TYPHLO_TECHNICAL_MEANS: { appendix: 'A3', family: 'goods' },
  MANDATORY_HYGIENE_MEANS: { appendix: 'A3', family: 'goods' },
  PERSONAL_ASSISTANT: { appendix: 'A1', family: 'hours' },
  SIGN_LANGUAGE_SPECIALIST: { appendix: 'A1', family: 'hours' },
  SANATORIUM_RESORT_TREATMENT: { appendix: 'A2', family: 'stay' },
  WHEELCHAIR: { appendix: 'A4', family: 'goods' },
} as const satisfies Record<ServiceKind, { appendix: 'A1' | 'A2' | 'A3' | 'A4'; family: ServiceFamily }>;
