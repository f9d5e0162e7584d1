import type { QueueEntryResolvers } from '../generated/graphql.ts';
import { holdsPlace, type JournalEntry } from './entry.ts';
import { lastWindowOf, liveOrdersOf } from './evolve.ts';

/** The fields of an entry, as the schema shows them. */
export const entryFields = {
  __resolveReference: ({ id: entryId }, { reads }) => reads.entries.byId.load(entryId),
  id: ({ registration }) => registration.id,
  queueNo: ({ registration }) => registration.queueNo,
  place: ({ registration, status }, _arguments, { reads }) =>
    holdsPlace(status) ? reads.entries.place.load(registration.id) : null,
  kind: ({ registration }) => registration.kind,
  caseNo: ({ registration }) => registration.caseNo,
  channel: ({ registration }) => registration.channel,
  receivedAt: ({ registration }) => registration.receivedAt,
  registeredAt: ({ registration }) => registration.registeredAt,
  registeredBy: ({ registration }) => ({ id: registration.registeredBy }),
  department: ({ registration }) => ({ id: registration.departmentId }),
  region: ({ registration }) => registration.region,
  person: ({ registration }) => ({ id: registration.personId }),
  application: ({ registration }) => ({ id: registration.applicationId }),
  measure: ({ registration }) => ({ id: registration.measureId }),
  window: (entry, _arguments, { moment }) => toWindow(entry, moment.today),
  liveOrders: (entry) => liveOrdersOf(entry).map((id) => ({ id })),
  blockReason: (entry) => (entry.status === 'BLOCKED' ? entry.reason : null),
  activation: (entry, _arguments, { moment }) => {
    if (entry.status !== 'ACTIVATION_REQUESTED') return null;
    const { receivedAt, dueOn } = entry;
    return { receivedAt, dueOn, isOverdue: moment.today > dueOn };
  },
  fundsWait: (entry) => (entry.status === 'WAITING_FOR_FUNDS' ? { reason: entry.reason, startedAt: entry.since } : null),
  decision: (entry) => (entry.status === 'NEEDS_DECISION' ? { reason: entry.reason, recordedAt: entry.since } : null),
  nextOn: (entry) => ('nextOn' in entry ? entry.nextOn : null),
  closing: (entry) => (entry.status === 'CLOSED' ? { reason: entry.reason, closedOn: entry.closedOn } : null),
  transfers: ({ registration }, _arguments, { reads }) => reads.entries.transfers.load(registration.id),
  fundsAvailable: ({ registration, status }, _arguments, { reads }) =>
    status === 'ACTIVATION_REQUESTED' || status === 'WAITING_FOR_FUNDS' ? reads.entries.isFunded.load(registration.id) : null,
} satisfies QueueEntryResolvers;

function toWindow(entry: JournalEntry, today: string) {
  const window = lastWindowOf(entry);
  if (!window) return null;
  const { transferNo, openedOn, remindOn, reminded, closesOn } = window;
  const isOpen = entry.status === 'SELECTION_OPEN' && today <= closesOn;
  return { transferNo, openedOn, remindOn, isReminded: reminded, closesOn, isOpen };
}
