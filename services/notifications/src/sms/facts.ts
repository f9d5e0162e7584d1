import type { KnownNumber, Language } from './sms.ts';
import type { DeliveryPolicy } from './policy.ts';
import type { Template } from './template.ts';

/** What a new SMS rests on, read in its transaction. */
export type RequestFacts = {
  language: Language;
  numbers: readonly KnownNumber[];
  templates: readonly Template[];
  nextSeqNo: number;
  /** Codes of live requests at those numbers. */
  takenCodes: readonly { number: string; code: string }[];
};

/** `request` is there for a new SMS only. */
export type SmsFacts = { policy: DeliveryPolicy; request: RequestFacts | null };
