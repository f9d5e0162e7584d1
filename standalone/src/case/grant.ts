import { plainDate } from '@aleumet/domain';
import type { Story, WithApplication, WithEntry, WithMeasure, WithWindow } from './setup.ts';
import { requireSame, required } from './stage/difference.ts';
import { terms } from './stage/law.ts';

const CHECKED = `query Checked($id: UUID!) { application(id: $id) { registerQueries { register found source paperCopy { documentName } } } }`;
type Checked = { application: { registerQueries: RegisterQuery[] } | null };
type RegisterQuery = { register: string; found: boolean | null; source: string | null };

const COPY = `mutation AttachPaperCopy($input: AttachPaperCopyInput!) { attachPaperCopy(input: $input) { id } }`;
const GRANT = `mutation GrantApplication($input: GrantApplicationInput!) { grantApplication(input: $input) { id status decision { granted } } }`;
const QUEUED = `query Queued($id: UUID!) {
  application(id: $id) {
    result { queueNo notification { id } }
    queueEntry { id queueNo place status measure { id } window { transferNo openedOn remindOn closesOn isOpen } transfers { transferNo } }
  }
}`;
type Window = { transferNo: number; openedOn: string; remindOn: string; closesOn: string; isOpen: boolean };
type Entry = {
  id: string;
  queueNo: number;
  place: number | null;
  status: string;
  measure: { id: string };
  window: Window | null;
};
type Queued = {
  application: { result: { queueNo: number; notification: { id: string } | null } | null; queueEntry: Entry | null } | null;
};

/**
 * The registers have answered, the specialist grants; the application is registered in the queue journal and the window opens
 * automatically (A2-22b, A2-23a).
 */
export async function grant<S extends Story & WithMeasure & WithApplication>(story: S): Promise<S & WithEntry & WithWindow> {
  const { actors, department, doors, law, recipient, witness } = story;
  const specialist = actors.employee(department.specialist);
  await completePapers(story);
  await specialist.ask(GRANT, { input: { applicationId: story.applicationId } });
  await doors.clock.settle();

  const { application } = await specialist.ask<Queued>(QUEUED, { id: story.applicationId });
  const entry = required('A2-22b', 'entry in the queue journal', application?.queueEntry);
  const window = required('A2-23a', 'window for choosing a provider', entry.window);
  requireSame({ rule: 'A2-22b', what: 'measure in the journal', expected: story.measureId, came: entry.measure.id });
  requireSame({
    rule: 'A2-13',
    what: 'result',
    expected: { queueNo: entry.queueNo, notification: { id: 'A2/F5' } },
    came: application?.result,
  });
  const openedOn = doors.clock.today();
  const [reminder, closing] = [law.lastDayOf(terms.reminder, openedOn), law.lastDayOf(terms.window, openedOn)];
  const expected = { transferNo: 1, openedOn, remindOn: reminder.on, closesOn: closing.on, isOpen: true };
  requireSame({ rule: 'A2-23a', what: 'window', expected, came: { ...window } });
  await witness.tell({
    person: recipient,
    who: specialist.name,
    what: `grants the service; ${recipient.givenName} has number ${entry.queueNo} in the queue, place ${entry.place}, and may choose a provider`,
    rule: 'A2-22b',
    deadlines: [
      { of: 'reminder', ...reminder },
      { of: 'last day to choose', ...closing },
    ],
    events: ['ApplicationGranted', 'EntryQueued', 'SelectionOpened', 'ResultReady', 'SmsRequested'],
    sms: ['SAN-SMS-06'],
  });
  return { ...story, entryId: entry.id, queueNo: entry.queueNo, openedOn, closesOn: plainDate(closing.on) };
}

/** Where a register has no data, a certified paper copy replaces them (A2-7b). */
async function completePapers({ actors, department, applicationId, recipient, witness }: Story & WithApplication): Promise<void> {
  const specialist = actors.employee(department.specialist);
  const { application } = await specialist.ask<Checked>(CHECKED, { id: applicationId });
  const queries = required('A2-7a', 'questions to the registers', application?.registerQueries);
  const answered = queries.filter(({ found }) => found === true).map(({ register }) => register);
  for (const { register } of queries.filter(({ found }) => found === false)) {
    await specialist.ask(COPY, { input: { applicationId, register, documentName: `paper on ${register.toLowerCase()}` } });
  }
  requireSame({
    rule: 'A2-7a',
    what: 'registers asked',
    expected: registersFor(recipient.disability.workInjury),
    came: queries.map(({ register }) => register).toSorted(),
  });
  await witness.tell({
    person: recipient,
    who: 'registers',
    what: `answer about ${recipient.givenName}: ${answered.join(', ').toLowerCase().replaceAll('_', ' ')}`,
    rule: 'A2-7a',
  });
}

/** Two of the six are queried only when the disability is work-related. */
function registersFor(workInjury: boolean): string[] {
  const always = ['IDENTITY_DOCUMENT', 'DISABILITY', 'PROGRAMME_MEASURES', 'RESIDENCE'];
  return [...always, ...(workInjury ? ['WORK_INJURY', 'EMPLOYER_CEASED'] : [])].toSorted();
}
