import { type PlainDate, plainDate } from '@aleumet/domain';
import type { Story, WithEntry, WithOrder, WithWindow } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import type { Deadline } from './stage/law.ts';

const REOPENED = `query Reopened($id: UUID!) {
  order(id: $id) { outcome reservation { status } queueEntry { id queueNo status window { closesOn isOpen } } }
}`;
type Entry = { id: string; queueNo: number; status: string; window: { closesOn: string; isOpen: boolean } };
type Reopened = { order: { outcome: string | null; reservation: { status: string }; queueEntry: Entry } };

/** After a failed order the recipient may choose again, with the same number, and until the same day or later (A2-33, GAP-6). */
export async function requireReopened(
  { doors, entryId, law, closesOn, orderId, queueNo, signer }: Story & WithEntry & WithWindow & WithOrder,
  outcome: string,
): Promise<{ closesOn: PlainDate; deadline: Deadline & { of: string } }> {
  const { order } = await signer.ask<Reopened>(REOPENED, { id: orderId });
  const extended = law.windowAfter(doors.clock.today(), closesOn);
  const queueEntry = { id: entryId, queueNo, status: 'SELECTION_OPEN', window: { closesOn: extended.on, isOpen: true } };
  requireSame<unknown>({
    rule: 'A2-33',
    what: 'order, money and window',
    expected: { outcome, reservation: { status: 'RELEASED' }, queueEntry },
    came: order,
  });
  return { closesOn: plainDate(order.queueEntry.window.closesOn), deadline: { of: 'last day to choose', ...extended } };
}
