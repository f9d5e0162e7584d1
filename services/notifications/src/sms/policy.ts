import { addMilliseconds, type Dated, type Instant } from '@aleumet/domain';

/** Numbers for SMS gateways and replies, with the first day of validity. Data: `policy.json`. */
export type DeliveryPolicy = Dated & {
  /** Number of attempts after which the SMS is undelivered. */
  deliveryAttempts: number;
  /** Pause after the first attempt, during which no other attempt begins. */
  firstPauseSeconds: number;
  /** Factor by which each further pause is longer. */
  pauseGrowth: number;
  /** Maximum difference between the clocks of a gateway and of the portal. */
  clockToleranceSeconds: number;
  /** Number of wrong codes from a number after which all earlier codes sent to it become invalid. */
  wrongCodes: number;
};

/** Whether a moment is after another by more than the clocks of a gateway and of the portal may differ. */
export function isTooFarAhead({ clockToleranceSeconds }: DeliveryPolicy, one: Instant, other: Instant): boolean {
  return one > addMilliseconds(other, clockToleranceSeconds * 1000);
}

/** Returns when the next attempt may begin; after the last one, when the SMS becomes undelivered. */
export function pauseAfter(policy: DeliveryPolicy, attempt: number, now: Instant): Instant {
  const { firstPauseSeconds, pauseGrowth, deliveryAttempts } = policy;
  const growths = attempt < deliveryAttempts ? attempt - 1 : 0;
  return addMilliseconds(now, firstPauseSeconds * pauseGrowth ** growths * 1000);
}
