/** Returns the rule ids in a text, each once. An id counts only as a whole word: A2-25 does not match in A2-25a. */
export function idsIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\w/-])A\d(?:\/F\d+)?-\d+[a-z]?(?![\w/-])/g))];
}

/** A test proves a rule only when its own title names it, among at most this many. */
const MOST_IN_A_TITLE = 3;

/** Returns the rules that the title of a test may prove: none when it names more than three. */
export function provedBy(title: string): string[] {
  const ids = idsIn(title);
  return ids.length > MOST_IN_A_TITLE ? [] : ids;
}
