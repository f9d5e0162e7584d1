import { randomUUID } from 'node:crypto';
import { momentOf, Refusal, Unavailable } from '@aleumet/domain';
import { type Cause, type Job, openSkipping } from '@aleumet/messaging';
import type { Handover, OutgoingSms } from '../adapters/sms-delivery.ts';
import type { Deps } from '../deps.ts';
import { type DueSms, findDue, findOutgoing } from '../journal/due.ts';

/** Number of SMS sent in parallel, and number in one query. */
const AT_ONCE = 10;
const IN_ONE_SCAN = 200;

/** Sends waiting SMS to the gateway: outside of any transaction, and each attempt by one process only. */
export const deliverWaitingSms: Job<Deps> = {
  name: 'deliver-waiting-sms',
  run: async (deps) => {
    const skipping = await openSkipping('deliver-waiting-sms', deps);
    const due = await findDue(deps.db, { now: deps.clock.now(), skipped: skipping.waiting, limit: IN_ONE_SCAN });
    let handled = 0;
    const handle = async (sms: DueSms) => {
      if (await skipping.attempt(sms.smsId, () => deliver(sms, deps))) handled += 1;
    };
    for (let from = 0; from < due.length; from += AT_ONCE) await Promise.all(due.slice(from, from + AT_ONCE).map(handle));
    return handled;
  },
};

async function deliver(due: DueSms, deps: Deps): Promise<void> {
  const cause = { correlationId: randomUUID() };
  if (!(await begin(due, deps, cause))) return;
  const sms = await findOutgoing(deps.db, due);
  const handover = sms && (await handOver(sms, deps));
  if (handover === undefined) return;
  const taken = handover === 'TAKEN';
  await deps.handleSms({ type: 'RecordHandover', smsId: due.smsId, taken, ...momentOf(deps.clock) }, cause);
}

/** Returns false when another process makes this attempt. */
async function begin({ smsId, attempt }: DueSms, deps: Deps, cause: Cause): Promise<boolean> {
  try {
    const { gateway } = deps.smsDelivery;
    await deps.handleSms({ type: 'BeginAttempt', smsId, attempt, gateway, ...momentOf(deps.clock) }, cause);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Returns undefined when it is not known whether the gateway accepted it: the next attempt is already scheduled. */
async function handOver(sms: OutgoingSms, { smsDelivery, log }: Deps): Promise<Handover | undefined> {
  try {
    return await smsDelivery.send(sms);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    log.warn({ smsId: sms.id, reason: error.message }, 'an SMS waits for the gateway');
    return undefined;
  }
}
