import { StartError } from '@aleumet/testkit/postgres';

/** Converts an error of the operating system about a port into a `StartError` for the terminal. */
export function toPortError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const elsewhere = `Choose another one with the variable PORT, for example PORT=${port + 1}`;
  if (code === 'EADDRINUSE') return new StartError('PORT_TAKEN', `Port ${port} is in use by another program. ${elsewhere}`);
  if (code === 'EACCES') return new StartError('NO_PERMISSION', `There is no permission to listen on port ${port}. ${elsewhere}`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError('PORT_TAKEN', `This machine has no address ${host}. Leave HOST out, or set it to 0.0.0.0`);
  return error;
}
