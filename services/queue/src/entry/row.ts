import {
  type Codec,
  column,
  day,
  flag,
  idOf,
  listOf,
  longNumber,
  moment,
  oneOfWords,
  type OrderId,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  unionBy,
  UnreadableValue,
  wholeNumber,
} from '@aleumet/domain';
import type { Entry as EntryRow } from '../generated/prisma/client.ts';
import {
  BLOCK_REASONS,
  CHANNELS,
  CLOSE_REASONS,
  DECISION_REASONS,
  type JournalEntry,
  WAIT_REASONS,
  type Window,
} from './entry.ts';
import { lastWindowOf } from './evolve.ts';

const registrationRow = rowOf(
  'entry',
  record({
    id: idOf<'EntryId'>(),
    queueNo: longNumber,
    personId: idOf<'PersonId'>(),
    departmentId: idOf<'DepartmentId'>(),
    region: text,
    kind: oneOfWords(SERVICE_KINDS),
    applicationId: idOf<'ApplicationId'>(),
    measureId: idOf<'MeasureId'>(),
    caseNo: text,
    channel: oneOfWords(CHANNELS),
    ageBand: text,
    disabilityGroup: text,
    receivedAt: moment,
    seq: longNumber,
    registeredAt: moment,
    registeredBy: idOf<'SpecialistId'>(),
  }),
);

const windowRow = rowOf(
  'entry',
  record({
    transferNo: wholeNumber,
    openedOn: day,
    remindOn: day,
    reminded: flag,
    closesOn: day,
    held: column('heldTiyn', tiyn),
  }),
);
const NO_WINDOW = { transferNo: null, openedOn: null, remindOn: null, reminded: false, closesOn: null, heldTiyn: 0 };

const orders = { ...listOf(idOf<'OrderId'>()), empty: [] };
/** Reads the only order from a column for several. */
const oneOrder: Codec<OrderId, OrderId[], never[]> = {
  read: (stored, path) => {
    const [orderId, ...others] = orders.read(stored, path);
    if (orderId === undefined || others.length > 0) throw new UnreadableValue(path, 'is not one order');
    return orderId;
  },
  write: (orderId) => [orderId],
  empty: [],
};
const used = { orderId: column('orderIds', oneOrder), nextOn: orNull(day) };

/** The values of each status besides registration and window. */
const statusRow = rowOf(
  'entry',
  unionBy('status', {
    QUEUED: {},
    SELECTION_OPEN: {},
    ORDERED: { orderIds: orders },
    BLOCKED: { reason: oneOfWords(BLOCK_REASONS) },
    ACTIVATION_REQUESTED: { receivedAt: column('activationReceivedAt', moment), dueOn: day, calendarVersion: wholeNumber },
    WAITING_FOR_FUNDS: { reason: oneOfWords(WAIT_REASONS), since: moment },
    SERVED: used,
    NEEDS_DECISION: { ...used, reason: oneOfWords(DECISION_REASONS), since: moment },
    CLOSED: { reason: oneOfWords(CLOSE_REASONS), closedOn: day },
  }),
);

/** Reads a row into the union. */
export function fromRow(row: EntryRow): JournalEntry {
  const registration = registrationRow.fromRow(row);
  const entry = statusRow.fromRow(row);
  if (entry.status === 'CLOSED') return { ...entry, registration };
  if (entry.status === 'QUEUED')
    return { ...entry, registration, lastWindow: row.transferNo === null ? null : windowRow.fromRow(row) };
  return { ...entry, registration, window: windowRow.fromRow(row) };
}

/** The columns that are written once. */
export function toRegistrationColumns({ registration }: JournalEntry) {
  return registrationRow.toRow(registration);
}

/** Returns the columns that a change may write. */
export function toStatusColumns(entry: JournalEntry) {
  return { ...statusRow.toRow(entry), ...toWindowColumns(lastWindowOf(entry)) };
}

function toWindowColumns(window: Window | null) {
  return window ? windowRow.toRow(window) : NO_WINDOW;
}
