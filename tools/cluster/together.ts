/** Several resources that start and end together. */
export type Together<Things extends readonly AsyncDisposable[]> = AsyncDisposable & { all: Things };

/** Waits for all; when one could not start, the others are stopped, and its error is thrown. */
export async function together<const Starting extends readonly Promise<AsyncDisposable>[]>(
  starting: Starting,
): Promise<Together<{ -readonly [At in keyof Starting]: Awaited<Starting[At]> }>> {
  const settled = await Promise.allSettled(starting);
  const started = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const end = async () => void (await Promise.all(started.map((one) => one[Symbol.asyncDispose]())));
  try {
    return { all: await Promise.all(starting), [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}
