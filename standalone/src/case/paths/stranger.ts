import { demoCitizens } from '@aleumet/testkit/demo';
import { RefusedByPortal, refusedWith } from '@aleumet/testkit/graphql-client';
import type { Story, WithAct, WithApplication, WithClaim, WithEntry, WithMeasure, WithOrder } from '../setup.ts';
import { Difference, requireSame } from '../stage/difference.ts';
import { signDocument } from '../stage/sign-documents.ts';

/** What a citizen may request by id; null for the data of another person. */
const BY_ID = `query Everything(
  $personId: UUID!, $irpId: UUID!, $measureId: UUID!, $applicationId: UUID!, $entryId: UUID!, $orderId: UUID!, $actId: UUID!, $claimId: UUID!
) {
  person(id: $personId) { id surname iin phones { number } }
  irp(id: $irpId) { id }
  measure(id: $measureId) { id }
  application(id: $applicationId) { id applicantName }
  queueEntry(id: $entryId) { id }
  order(id: $orderId) { id }
  act(id: $actId) { id text }
  claim(id: $claimId) { id }
}`;

/** Lists that are empty for a person without data. */
const LISTS = `query Lists {
  me { id }
  represented { scope }
  irps { nodes { id } }
  applications { nodes { id } }
  invitations { nodes { id } }
  complaints { nodes { id } }
  orders { nodes { id } }
  claims { nodes { id } }
}`;

/** What no citizen may read. */
const NOT_FOR_CITIZENS = [
  'query Persons { persons { nodes { id } } }',
  'query Journal { queueJournal(kind: SANATORIUM_RESORT_TREATMENT) { nodes { id } } }',
  'query SmsJournal { smsJournal { nodes { phone text } } }',
  'query Budgets { budgets { nodes { id } } }',
  'query WorkList { workList { nodes { id } } }',
] as const;

type Finished = Story & WithMeasure & WithApplication & WithEntry & WithOrder & WithAct & WithClaim;

/** A user with a valid token and every id of another person's case reads nothing and changes nothing (A2-4a). */
export async function keepStrangerOut<S extends Finished>(story: S): Promise<S> {
  const { actors, recipient, witness } = story;
  const stranger = actors.citizen(demoCitizens.timur);
  const { irpId, measureId, applicationId, entryId, orderId, actId, claimId } = story;
  const ids = { personId: recipient.personId, irpId, measureId, applicationId, entryId, orderId, actId, claimId };
  const seen = await stranger.ask<Record<string, unknown>>(BY_ID, ids);
  requireSame({
    rule: 'A2-4a',
    what: 'what a stranger sees by id',
    expected: [],
    came: Object.keys(seen).filter((field) => seen[field] !== null),
  });
  const lists = await stranger.ask<Record<string, { nodes: unknown[] } | unknown[] | null>>(LISTS);
  requireSame({
    rule: 'A2-4a',
    what: 'what a stranger sees in lists',
    expected: [],
    came: Object.keys(lists).filter((field) => hasRows(lists[field])),
  });
  for (const operation of NOT_FOR_CITIZENS) await refusedWith('FORBIDDEN', stranger.ask(operation));
  await refusedWith('UNAUTHENTICATED', actors.nobody.ask(BY_ID, ids));
  for (const what of ['cancellation', 'withdrawal'] as const) await requireRefused(signDocument(stranger, what, { orderId }));
  await requireRefused(signDocument(stranger, 'act', { actId }));
  await witness.tell({
    who: stranger.name,
    what: `tries to read and to change the case of ${recipient.givenName}, by every id, and gets nothing`,
    rule: 'A2-4a',
  });
  return story;
}

function hasRows(list: { nodes: unknown[] } | unknown[] | null | undefined): boolean {
  const rows = Array.isArray(list) ? list : (list?.nodes ?? []);
  return rows.length > 0;
}

async function requireRefused(asked: Promise<unknown>): Promise<void> {
  const refused = await asked.then(
    () => false,
    (error: unknown) => error instanceof RefusedByPortal,
  );
  if (!refused) throw new Difference('A2-4a', 'a stranger was handed documents to sign');
}
