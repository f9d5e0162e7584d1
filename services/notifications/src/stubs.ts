/** What this service knows of another's entity: its id. */
export type Stub = { id: string };
