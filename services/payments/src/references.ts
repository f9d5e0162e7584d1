/** An entity of another service, to which this one adds fields. */
export type Reference = { id: string };
