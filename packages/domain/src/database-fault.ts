/**
 * What a database reports about a failure: PostgreSQL's code (SQLSTATE), or the kind that Prisma's adapter assigns when there is no
 * answer.
 */
type Fault = { code?: unknown; kind?: unknown };

/** Duplicate key, serialization failure, deadlock; and the names Prisma has for the first two. */
const LOST_RACES = new Set(['23505', '40001', '40P01', 'P2002', 'P2034']);

/**
 * Connection lost, resources exhausted, server stopping or starting; no connection, none free in time, transaction took too long.
 */
const AWAY = /^(08...|53...|57P0.|P1001|P1002|P1008|P1017|P2024|P2028|P2037|ECONNREFUSED|ECONNRESET|EPIPE)$/;
const AWAY_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);
/** What `pg` says without any code. */
const AWAY_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether PostgreSQL refused because another transaction was faster: duplicate key, serialization failure or deadlock. */
export function isLostRace(error: unknown): boolean {
  return faultsOf(error).some(({ code }) => typeof code === 'string' && LOST_RACES.has(code));
}

/**
 * Whether the database did not answer, or not in time, because it is restarting, overloaded or unreachable. It is then not known
 * whether the statement was executed, and retrying may help.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Error && AWAY_WORDS.test(error.message)) return true;
  return faultsOf(error).some(
    ({ code, kind }) => (typeof code === 'string' && AWAY.test(code)) || (typeof kind === 'string' && AWAY_KINDS.has(kind)),
  );
}

/**
 * Returns the error's own code, and that of PostgreSQL wrapped by Prisma. It depends on neither library: errors are recognised by
 * their properties.
 */
function faultsOf(error: unknown): Fault[] {
  if (!(error instanceof Error)) return [];
  const { code, meta } = Object.assign<Fault & { meta?: unknown }, Error>({}, error);
  const adapter = fieldOf(meta, 'driverAdapterError') ?? error;
  const cause = fieldOf(adapter, 'cause');
  const inner = { code: fieldOf(cause, 'originalCode'), kind: fieldOf(cause, 'kind') };
  return [{ code }, { code: fieldOf(meta, 'code') }, inner];
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
