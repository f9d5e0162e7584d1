/**
 * A row of a service's own table that its reader refuses, whatever the reader throws: a fault of the portal, logged as one. An `InvalidInput`
 * of the reader must not reach the client as a mistake of the request.
 */
class UnreadableRow extends Error {
  constructor(name: string, cause: unknown) {
    super(`the row ${name} cannot be read`, { cause });
    this.name = 'UnreadableRow';
  }
}

/**
 * Returns what `read` makes of a row, or the error in its place. graphql answers an `Error` in a list, or as the value of a field, with null
 * and the error at that path; DataLoader rejects its key alone. `name` is logged: it holds ids and numbers, no personal data.
 */
export function shown<Node>(name: string, read: () => Node): Node | Error {
  try {
    return read();
  } catch (error) {
    return new UnreadableRow(name, error);
  }
}
