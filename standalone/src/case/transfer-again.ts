import { plainDate } from '@aleumet/domain';
import type { Story, WithEntry, WithWindow } from './setup.ts';
import { requireSame, required } from './stage/difference.ts';
import { terms } from './stage/law.ts';

const TRANSFER = `mutation TransferAgain($input: TransferAgainInput!) {
  transferAgain(input: $input) { id queueNo place status window { transferNo openedOn remindOn closesOn isOpen } }
}`;
type Window = { transferNo: number; openedOn: string; remindOn: string; closesOn: string; isOpen: boolean };
type Transferred = {
  transferAgain: { id: string; queueNo: number; place: number | null; status: string; window: Window | null };
};

/** The specialist transfers the programme to the Portal again: a new window, the old number and the old place (A2-25e). */
export async function transferAgain<S extends Story & WithEntry & WithWindow>(story: S, place: number): Promise<S> {
  const { actors, department, doors, entryId, law, queueNo, recipient, witness } = story;
  const specialist = actors.employee(department.specialist);
  const { transferAgain: entry } = await specialist.ask<Transferred>(TRANSFER, { input: { entryId } });
  const openedOn = doors.clock.today();
  const [reminder, closing] = [law.lastDayOf(terms.reminder, openedOn), law.lastDayOf(terms.window, openedOn)];
  const window = required('A2-25e', 'new window', entry.window);
  const opened = { transferNo: window.transferNo, openedOn, remindOn: reminder.on, closesOn: closing.on, isOpen: true };
  const expected = { id: entryId, queueNo, place, status: 'SELECTION_OPEN', window: opened };
  requireSame<unknown>({ rule: 'A2-25e', what: 'new window at the old place', expected, came: entry });
  await witness.tell({
    person: recipient,
    who: specialist.name,
    what: `transfers the programme again; number ${queueNo} and place ${place} do not change`,
    rule: 'A2-25e',
    deadlines: [
      { of: 'reminder', ...reminder },
      { of: 'last day to choose', ...closing },
    ],
    events: ['SelectionOpened'],
    sms: ['SAN-SMS-06'],
  });
  return { ...story, openedOn, closesOn: plainDate(closing.on) };
}
