/** The limits of one request. */
export type RequestLimits = {
  /** Lexical tokens of a text. */
  tokens: number;
  depth: number;
  aliases: number;
  /** Fields, fragments, variables, arguments, directives and values of an operation; a fragment counts each time it is spread. */
  parts: number;
  /** Fields of the answer if every requested page is full. */
  answer: number;
  /** Whether introspection is allowed. */
  introspection: boolean;
  /** Values in the variables of a request. */
  values: number;
};

/**
 * Limits for operations that the gateway sends to a subgraph, higher than its own: it expands fragments, adds keys and fields for
 * `@requires`, and requests many entities at once.
 */
export const SUBGRAPH_LIMITS: RequestLimits = {
  ...{ tokens: 6_000, depth: 25, aliases: 600, parts: 2_500, answer: 150_000, introspection: true, values: 60_000 },
};

/** Limits that need not be configured. */
export const FIXED_LIMITS = {
  characters: 100_000,
  /** Maximum number of open brackets in a text. */
  brackets: 100,
  lines: 5_000,
  definitions: 50,
  directives: 50,
  /** The standard introspection query of GraphiQL and graphql-js amounts to 360,000 with all its options. */
  introspection: 450_000,
  /** Levels of lists and objects in the variables. */
  valueDepth: 25,
  /** Parts of an operation for all entities of a request together. */
  entityParts: 150_000,
  /** Fields of the items of all lists without pages in one answer. */
  listFields: 40_000,
  /** Characters of an answer, including names and errors; the response has as many bytes, or twice as many. */
  answerCharacters: 5_000_000,
  /** Errors of one answer, and characters of each error. */
  errors: 100,
  message: 500,
  /** Errors after which validation and reading of variables stop. */
  mistakes: 10,
} as const;
