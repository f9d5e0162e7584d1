/** The settings that a start chooses; all others are PostgreSQL's defaults. */
export type ServerChoice = { port: number; durable: boolean };

// The log contains codes and messages only: the details of an error contain values of rows, which may be personal data.
const ALWAYS = [
  `listen_addresses = '127.0.0.1'`,
  `unix_socket_directories = ''`,
  `password_encryption = 'scram-sha-256'`,
  `max_connections = 200`,
  `shared_buffers = '64MB'`,
  `max_wal_size = '256MB'`,
  `wal_level = minimal`,
  `max_wal_senders = 0`,
  `max_parallel_workers_per_gather = 0`,
  `jit = off`,
  `timezone = 'UTC'`,
  `log_timezone = 'UTC'`,
  `logging_collector = off`,
  `log_destination = 'stderr'`,
  `log_error_verbosity = terse`,
  `log_min_error_statement = panic`,
  `log_parameter_max_length_on_error = 0`,
];

const FOR_TESTS = [`fsync = off`, `synchronous_commit = off`, `full_page_writes = off`];

/** Returns the settings file of one start. It is written each time, because the port may differ. */
export function toSettings({ port, durable }: ServerChoice): string {
  return [...ALWAYS, ...(durable ? [] : FOR_TESTS), `port = ${port}`, ''].join('\n');
}
