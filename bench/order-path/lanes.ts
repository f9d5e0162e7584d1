/** Calls the function for each item, so many at a time; returns the results in the order of the list. */
export async function inLanes<One, Result>(
  lanes: number,
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const left = all.entries();
  const results: Result[] = [];
  const lane = async () => {
    for (const [at, one] of left) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
