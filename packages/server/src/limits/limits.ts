/** What one request may ask for at most. */
export type RequestLimits = {
  /** Lexical tokens of a text. */
  tokens: number;
  depth: number;
  aliases: number;
  /** Fields, fragments, variables, arguments, directives and values of an operation, each fragment as often as it is spread. */
  parts: number;
  /** Fields of the answer when every page that is asked for is full. */
  answer: number;
  /** Whether questions about the schema are answered. */
  introspection: boolean;
  /** Values in the variables of a request. */
  values: number;
};

/**
 * What the gateway asks of a subgraph for one operation that it has accepted, with room to spare: it joins the fragments, adds keys and
 * what `@requires` names, and asks for many entities at once.
 */
export const SUBGRAPH_LIMITS: RequestLimits = {
  ...{ tokens: 6_000, depth: 25, aliases: 600, parts: 2_500, answer: 150_000, introspection: true, values: 60_000 },
};

/** Bounds that nobody needs to set. */
export const FIXED_LIMITS = {
  characters: 100_000,
  /** Brackets of a text that are open at once. */
  brackets: 100,
  lines: 5_000,
  definitions: 50,
  directives: 50,
  /** The standard question of GraphiQL and of graphql-js comes to 360,000 with everything that can be added to it. */
  introspection: 450_000,
  /** Levels of lists and objects in the variables. */
  valueDepth: 25,
  /** Parts that all entities of a request are asked for together. */
  entityParts: 150_000,
  /** Fields of the items of all lists without pages in one answer. */
  listFields: 40_000,
  /** Characters of one answer, with its names and errors: as many bytes, or twice as many, are written at once. */
  answerCharacters: 5_000_000,
  /** Errors of one answer, and characters of each. */
  errors: 100,
  message: 500,
  /** Errors after which validation and reading of variables stop. */
  mistakes: 10,
} as const;
