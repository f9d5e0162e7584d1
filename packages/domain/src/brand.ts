declare const brand: unique symbol;

/** A plain value that has been checked once and carries the name of the check in its type. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };
