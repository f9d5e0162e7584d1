/** A test that has run: its file, its own title, and the full title with its groups. */
export type RunTest = { id: string; file: string; title: string };

/**
 * The position of a mutant and its change. `line` is the text of the source line, or the path within a data file, so that it does
 * not depend on line numbers.
 */
export type Change = { file: string; line: string; original: string; replacement: string };

/** A mutant after its tests have run. `killers` are the tests that failed because of it. */
export type Mutant = Change & {
  rules: readonly string[];
  at: string;
  reached: boolean;
  killers: readonly RunTest[];
};

/** Returns the test of an id in the format of Stryker and vitest: `file#title > of a group > title`. */
export function testOf(id: string): RunTest {
  const [file = '', ...name] = id.split('#');
  return { id, file, title: name.join('#').split(' > ').at(-1) ?? '' };
}
