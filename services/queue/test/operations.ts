/** What the tests ask of the subgraph. */
const ENTRY_FIELDS = `
  id queueNo place status
  window { transferNo openedOn remindOn isReminded closesOn isOpen }
  blockReason activation { receivedAt dueOn isOverdue } fundsWait { reason } decision { reason } nextOn closing { reason closedOn }
  transfers { transferNo decidedAt fundsAvailable queueNo } liveOrders { id }`;

export const ENTRY = `query ($id: UUID!) { queueEntry(id: $id) { ${ENTRY_FIELDS} } }`;
export const ACTIVATE = `mutation ($id: UUID!) { activateSelection(input: { entryId: $id }) { ${ENTRY_FIELDS} } }`;
export const TRANSFER = `mutation ($id: UUID!) { transferAgain(input: { entryId: $id }) { ${ENTRY_FIELDS} fundsAvailable } }`;
export const RELEASE = `mutation ($id: UUID!) { releaseEntry(input: { entryId: $id }) { ${ENTRY_FIELDS} } }`;
export const JOURNAL = `query ($filter: QueueJournalFilter, $orderBy: QueueJournalSort, $first: Int, $after: String) {
  queueJournal(kind: SANATORIUM_RESORT_TREATMENT, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id queueNo place status } pageInfo { hasNextPage endCursor } } }`;
export const WORK = `query ($filter: WorkListFilter, $first: Int, $after: String) {
  workList(filter: $filter, first: $first, after: $after) {
    nodes { id status fundsAvailable activation { dueOn isOverdue } } pageInfo { hasNextPage endCursor } } }`;
export const FILL = `mutation ($input: FillPlanInput!) {
  fillPlan(input: $input) { id department { id } region year measures amount { tiyn } dueOn isLate } }`;
export const PLANNING = `query ($year: Int!) {
  measuresPlanning(kind: SANATORIUM_RESORT_TREATMENT, year: $year) { year dueOn isOverdue plan { id measures isLate } } }`;
export const PLANS = `query ($year: Int!) { measuresPlans(filter: { year: $year }) { nodes { id department { id } region } } }`;
export const PERSONS = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) {
    ... on Person { queueEntries(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
  } }`;
export const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on QueueEntry { id place }
    ... on Person { queueEntries { nodes { id } } }
    ... on Application { queueEntry { id } }
    ... on Measure { queueEntry { id } }
  } }`;
