/** How to open a connection, as `pg` and Prisma's adapter take it. */
export type DatabaseConnection = { connectionString: string };

/**
 * Returns the options for a connection to `url` in UTC, whatever the time zone of the server, the database or the role. Prisma's
 * adapter writes and reads moments as if the session were in UTC; in another zone they would be wrong by hours.
 */
export function databaseConnection(url: string): DatabaseConnection {
  const stated = new URL(url);
  const options = stated.searchParams.get('options') ?? '';
  stated.searchParams.set('options', `${options} -c timezone=UTC`.trim());
  return { connectionString: stated.href };
}
