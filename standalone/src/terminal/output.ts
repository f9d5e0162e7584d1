/** A stream that may be a terminal. */
export type Output = { write(text: string): unknown; isTTY?: boolean | undefined; columns?: number | undefined };
