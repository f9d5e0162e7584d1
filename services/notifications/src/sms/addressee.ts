import type { KnownNumber, Sender, SmsReason } from './sms.ts';

type Place = Pick<KnownNumber, 'owner' | 'source'>;

/**
 * The number registered in the e-government web portal, or else in the mobile citizens database (A2-15b): the person's or, without
 * one, that of the legal representative (A2-15).
 */
const DEVICE: readonly Place[] = [
  { owner: 'PERSON', source: 'EGOV' },
  { owner: 'PERSON', source: 'MOBILE_CITIZENS' },
  { owner: 'REPRESENTATIVE', source: 'EGOV' },
  { owner: 'REPRESENTATIVE', source: 'MOBILE_CITIZENS' },
];
/** Only the mobile citizens database (A2-23b). */
const MOBILE_CITIZENS: readonly Place[] = DEVICE.filter(({ source }) => source === 'MOBILE_CITIZENS');
/** Only the e-government web portal (A2-11b). */
const EGOV: readonly Place[] = DEVICE.filter(({ source }) => source === 'EGOV');

const RULES = {
  INVITATION: { sender: 'E_SOBES', places: DEVICE }, // A2-15b
  CONSENT_RECEIVED: { sender: 'E_SOBES', places: DEVICE }, // A2-16a
  INVITATION_EXPIRED: { sender: 'E_SOBES', places: DEVICE }, // A2-17b
  INVITATION_DECLINED: { sender: 'E_SOBES', places: DEVICE }, // A2-18
  DECISION_POSITIVE: { sender: 'E_SOBES', places: DEVICE }, // A2-19
  DECISION_NEGATIVE: { sender: 'E_SOBES', places: DEVICE }, // A2-19
  SELECT_PROVIDER: { sender: 'E_SOBES', places: MOBILE_CITIZENS }, // A2-23b
  SELECTION_REMINDER: { sender: 'E_SOBES', places: DEVICE }, // A2-24
  SELECTION_BLOCKED: { sender: 'E_SOBES', places: DEVICE }, // A2-25b
  RESULT_READY: { sender: 'STATE_CORPORATION', places: EGOV }, // A2-11b
} as const satisfies Record<SmsReason, { sender: Sender; places: readonly Place[] }>;

/** Returns the number required by the law for such an SMS, the preferred one first; null when none is known (GAP-5). */
export function chooseNumber(reason: SmsReason, numbers: readonly KnownNumber[]): KnownNumber | null {
  const found = RULES[reason].places.flatMap((place) =>
    numbers.filter(({ owner, source }) => owner === place.owner && source === place.source),
  );
  return found[0] ?? null;
}

/** Who sends such an SMS. */
export function senderOf(reason: SmsReason): Sender {
  return RULES[reason].sender;
}
