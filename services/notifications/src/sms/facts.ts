import type { KnownNumber, Language } from './sms.ts';
import type { DeliveryPolicy } from './policy.ts';
import type { Template } from './template.ts';

/** A code sent to a number; live while its invitation waits for a reply. */
export type UsedCode = { number: string; code: string; isLive: boolean };

/** The data needed for a new SMS, read in its transaction. */
export type RequestFacts = {
  language: Language;
  numbers: readonly KnownNumber[];
  templates: readonly Template[];
  nextSeqNo: number;
  usedCodes: readonly UsedCode[];
};

/** `request` is there for a new SMS only. */
export type SmsFacts = { policy: DeliveryPolicy; request: RequestFacts | null };
