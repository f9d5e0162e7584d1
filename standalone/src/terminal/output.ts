/** A stream that is perhaps a terminal. */
export type Output = { write(text: string): unknown; isTTY?: boolean | undefined; columns?: number | undefined };
