/** An entity of which only the id is known here. */
export type Reference = { id: string };
