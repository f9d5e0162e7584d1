/** A test that has run: its file, its own title, and both with the titles around it. */
export type RunTest = { id: string; file: string; title: string };

/** Where a mutant stands and what it changes. `line` is the text of the source line, or the path within a data file: it survives moved lines. */
export type Change = { file: string; line: string; original: string; replacement: string };

/** A mutant after its tests have run. `killers` are the tests that failed by it. */
export type Mutant = Change & {
  rules: readonly string[];
  at: string;
  reached: boolean;
  killers: readonly RunTest[];
};

/** The test of an id as Stryker and vitest write it: `file#title > of a group > title`. */
export function testOf(id: string): RunTest {
  const [file = '', ...name] = id.split('#');
  return { id, file, title: name.join('#').split(' > ').at(-1) ?? '' };
}
