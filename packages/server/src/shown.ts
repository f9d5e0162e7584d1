/**
 * A row of the service's own table that its reader rejected, for whatever reason: an internal error, and logged as one. An
 * `InvalidInput` of the reader must not reach the client as an error in the request.
 */
class UnreadableRow extends Error {
  constructor(name: string, cause: unknown) {
    super(`the row ${name} cannot be read`, { cause });
    this.name = 'UnreadableRow';
  }
}

/**
 * Returns the result of `read` for a row, or the error in its place. graphql returns null for an `Error` in a list or as a field,
 * with the error at that path; DataLoader rejects its key only. `name` is logged: it contains ids and numbers, no personal data.
 */
export function shown<Node>(name: string, read: () => Node): Node | Error {
  try {
    return read();
  } catch (error) {
    return new UnreadableRow(name, error);
  }
}
