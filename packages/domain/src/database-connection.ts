/** How to open a connection, as `pg` and Prisma's adapter take it. */
export type DatabaseConnection = { connectionString: string };

/**
 * The connection to `url` in UTC, whatever time zone the server, the database or the role has. Prisma's adapter writes and reads moments as
 * if the session were in UTC: in another zone they would be hours off.
 */
export function databaseConnection(url: string): DatabaseConnection {
  const stated = new URL(url);
  const options = stated.searchParams.get('options') ?? '';
  stated.searchParams.set('options', `${options} -c timezone=UTC`.trim());
  return { connectionString: stated.href };
}
