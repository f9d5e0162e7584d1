/** What the tests ask of the subgraph. */
const ENTRY_FIELDS = `
  id queueNo place state
  window { transferNo openedOn remindOn reminded closesOn isOpen }
  blockReason activation { receivedAt dueOn isOverdue } fundsWait { reason } decision { reason } usedYear closing { reason closedOn }
  transfers { transferNo at fundsAvailable queueNo } liveOrders { id }`;

export const ENTRY = `query ($id: UUID!) { queueEntry(id: $id) { ${ENTRY_FIELDS} } }`;
export const ACTIVATE = `mutation ($id: UUID!) { activateSelection(input: { entryId: $id }) { ${ENTRY_FIELDS} } }`;
export const TRANSFER = `mutation ($id: UUID!) { transferAgain(input: { entryId: $id }) { ${ENTRY_FIELDS} fundsAvailable } }`;
export const RELEASE = `mutation ($id: UUID!) { releaseNewYear(input: { entryId: $id }) { ${ENTRY_FIELDS} } }`;
export const JOURNAL = `query ($states: [QueueEntryState!], $orderBy: QueueJournalOrder, $first: Int, $after: String, $departmentId: UUID) {
  queueJournal(kind: SANATORIUM_RESORT_TREATMENT, states: $states, orderBy: $orderBy, first: $first, after: $after, departmentId: $departmentId) {
    nodes { id queueNo place state } pageInfo { hasNextPage endCursor } } }`;
export const WORK = `query ($tasks: [QueueTask!], $first: Int, $after: String) {
  workList(tasks: $tasks, first: $first, after: $after) {
    nodes { id state fundsAvailable activation { dueOn isOverdue } } pageInfo { hasNextPage endCursor } } }`;
export const FILL = `mutation ($input: FillPlanInput!) {
  fillPlan(input: $input) { id departmentId region year measures amount { tiyn } dueOn isLate } }`;
export const PLANNING = `query ($year: Int!) {
  measuresPlanning(kind: SANATORIUM_RESORT_TREATMENT, year: $year) { year dueOn isOverdue plan { id measures isLate } } }`;
export const PLANS = `query ($year: Int!) { measuresPlans(year: $year) { nodes { id departmentId region } } }`;
export const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on QueueEntry { id place }
    ... on Person { queueEntries { nodes { id } } }
    ... on Application { queueEntry { id } }
    ... on Measure { queueEntry { id } }
  } }`;
