import { addMilliseconds, type Dated, type Instant } from '@aleumet/domain';

/** How the portal deals with SMS gateways and with who replies, in force from a day on. Data: `policy.json`. */
export type DeliveryPolicy = Dated & {
  /** After so many attempts the SMS counts as undelivered. */
  deliveryAttempts: number;
  /** Pause after the first attempt; no other attempt begins meanwhile. */
  firstPauseSeconds: number;
  /** How many times longer every further pause is. */
  pauseGrowth: number;
  /** How far the clock of a gateway may run ahead of the portal's, or behind it. */
  clockToleranceSeconds: number;
  /** So many wrong codes may come from a number; then the codes of what it was asked before are void. */
  wrongCodes: number;
};

/** Whether a moment comes after another, one of them by the clock of a gateway and the other by the portal's, by more than these may differ. */
export function isTooFarAhead({ clockToleranceSeconds }: DeliveryPolicy, one: Instant, other: Instant): boolean {
  return one > addMilliseconds(other, clockToleranceSeconds * 1000);
}

/** When the attempt after this one may begin; after the last one, when it has had its time and the SMS ends. */
export function pauseAfter(policy: DeliveryPolicy, attempt: number, now: Instant): Instant {
  const { firstPauseSeconds, pauseGrowth, deliveryAttempts } = policy;
  const growths = attempt < deliveryAttempts ? attempt - 1 : 0;
  return addMilliseconds(now, firstPauseSeconds * pauseGrowth ** growths * 1000);
}
