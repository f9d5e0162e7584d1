/**
 * Returns whether the program at the address reports that it is ready. A program that does not respond for two seconds is not.
 */
export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
