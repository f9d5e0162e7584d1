import { addDays, dayOf, instant } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { signAndPlace } from './place-order.ts';
import type { Choice, Story, WithEntry, WithWindow } from './setup.ts';
import { requireSame, required } from './stage/difference.ts';
import { terms } from './stage/law.ts';

const ENTRY = `query Entry($id: UUID!) { queueEntry(id: $id) { status place queueNo blockReason window { isReminded isOpen } } }`;
type Entry = {
  status: string;
  place: number;
  queueNo: number;
  blockReason: string | null;
  window: { isReminded: boolean; isOpen: boolean };
};
const ACTIVATE = `mutation ActivateSelection($input: ActivateSelectionInput!) {
  activateSelection(input: $input) { id status place activation { receivedAt dueOn } }
}`;
type Activation = { receivedAt: string; dueOn: string };
type Activated = { activateSelection: { status: string; place: number; activation: Activation | null } };

type Waiting = Story & WithEntry & WithWindow;

/** Nothing is chosen within a month of the transfer: a reminder by SMS (A2-24). */
export async function awaitReminder<S extends Waiting>(story: S): Promise<S> {
  const { doors, law, openedOn, recipient, witness } = story;
  const reminder = law.lastDayOf(terms.reminder, openedOn);
  await doors.clock.moveTo(reminder.on);
  requireSame({
    rule: reminder.rule,
    what: 'reminded, still open',
    expected: { isReminded: true, isOpen: true },
    came: (await entryOf(story)).window,
  });
  await witness.tell({
    person: recipient,
    who: 'portal',
    what: `reminds ${recipient.givenName} to choose within the next month`,
    rule: reminder.rule,
    deadlines: [{ of: 'reminder', ...reminder }],
    events: ['SelectionReminded'],
    sms: ['SAN-SMS-07'],
  });
  return story;
}

/**
 * Nothing is chosen within two months of the transfer: choosing is blocked, with an SMS that gives the reason (A2-25a, A2-25b);
 * an order comes too late.
 */
export async function awaitBlock<S extends Waiting>(story: S, wanted: Choice): Promise<S & { place: number }> {
  const { doors, law, openedOn, recipient, witness } = story;
  const last = law.lastDayOf(terms.window, openedOn);
  await doors.clock.moveTo(last.on);
  const { place, window } = await entryOf(story);
  requireSame({ rule: last.rule, what: 'open on the last day', expected: true, came: window.isOpen });
  await doors.clock.moveTo(addDays(last.on, 1));
  const { status, blockReason } = await entryOf(story);
  requireSame({
    rule: 'A2-25b',
    what: 'blocked, with the reason',
    expected: ['BLOCKED', 'NOT_SELECTED_IN_TWO_MONTHS'],
    came: [status, blockReason],
  });
  const { closesOn } = await refusedWith('SELECTION_CLOSED', signAndPlace(story, wanted));
  requireSame({ rule: last.rule, what: 'last day named by the refusal', expected: last.on, came: closesOn });
  await witness.tell({
    person: recipient,
    who: 'portal',
    what: 'blocks the choice; an order on the next day is refused',
    rule: last.rule,
    deadlines: [{ of: 'last day to choose', ...last }],
    events: ['SelectionBlocked'],
    sms: ['SAN-SMS-08'],
  });
  return { ...story, place };
}

/** The button "Activate provider selection"; the specialist has one working day (A2-25c, A2-25d). */
export async function activate<S extends Waiting & { place: number }>(story: S): Promise<S> {
  const { entryId, law, place, recipient, signer, witness } = story;
  const { activateSelection } = await signer.ask<Activated>(ACTIVATE, { input: { entryId } });
  const activation = required('A2-25d', 'activation', activateSelection.activation);
  const due = law.lastDayOf(terms.retransfer, dayOf(instant(activation.receivedAt)));
  const { status } = activateSelection;
  const came = { status, place: activateSelection.place, dueOn: activation.dueOn };
  requireSame({ rule: 'A2-25d', what: 'activation', expected: { status: 'ACTIVATION_REQUESTED', place, dueOn: due.on }, came });
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: 'presses "Activate provider selection"',
    rule: 'A2-25c',
    deadlines: [{ of: 'transfer', ...due }],
    events: ['ActivationRequested'],
  });
  return story;
}

async function entryOf({ entryId, signer }: Waiting): Promise<Entry> {
  const { queueEntry } = await signer.ask<{ queueEntry: Entry | null }>(ENTRY, { id: entryId });
  return required('A2-22b', 'entry in the queue journal', queueEntry);
}
