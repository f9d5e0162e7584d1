import type { CaseOptions } from '@aleumet/standalone/case';

/** Prints nothing: a difference is thrown, and the test reports it. */
export function quietTerminal(): CaseOptions['terminal'] {
  const nothing = () => undefined;
  const progress = () => ({ at: nothing, done: nothing, failed: nothing });
  return { heading: nothing, step: nothing, detail: nothing, wrong: nothing, line: nothing, progress };
}
