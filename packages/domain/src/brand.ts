declare const brand: unique symbol;

/** A plain value that has been validated, with the name of the validation in its type. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };
