/** An entity of another service, of which this one knows the id and adds fields. */
export type Reference = { id: string };
