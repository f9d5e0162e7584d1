/** An entity of another service, of which this one has only the id. */
export type Stub = { id: string };
