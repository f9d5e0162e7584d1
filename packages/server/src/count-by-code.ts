/** Returns the number of errors for each code, for a log line that stands for several; an empty object for a single one. */
export function countByCode<Failure>(
  errors: readonly Failure[],
  codeOf: (error: Failure) => unknown,
): { errors?: Record<string, number> } {
  if (errors.length < 2) return {};
  const counts = Map.groupBy(errors, (error) => String(codeOf(error)));
  return { errors: Object.fromEntries([...counts].map(([code, group]) => [code, group.length])) };
}
