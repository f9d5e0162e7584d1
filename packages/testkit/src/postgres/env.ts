/** The environment of PostgreSQL's tools: the caller's own, but they speak English, since their sentences are read by this program. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}
