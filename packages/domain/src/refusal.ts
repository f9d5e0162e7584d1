import { type InputProblem, inputProblems } from './input-problem.ts';

/** Values that a client can use to explain a refusal: dates, ids and numbers, never personal data. */
export type RefusalDetails = Readonly<Record<string, string | number | boolean | null>>;

/** A rule refuses a request. `code` is public, and the service's catalogue contains a sentence for it. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(code: string, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** Data of another service have not arrived yet: the same request will succeed later. */
export class FactMissing extends Error {
  readonly code = 'FACT_MISSING';
  readonly fact: string;

  constructor(fact: string) {
    super(`not yet known: ${fact}`);
    this.name = 'FactMissing';
    this.fact = fact;
  }
}

/** A value is invalid. `path` is its place, in the caller's terms. */
export class InvalidInput extends Error {
  readonly code = 'BAD_USER_INPUT';
  readonly path: string;
  readonly problem: InputProblem;
  readonly details: RefusalDetails;

  constructor(path: string, problem: InputProblem, details: RefusalDetails = {}) {
    super(`${path}: ${filled(inputProblems[problem].en, details)}`);
    this.name = 'InvalidInput';
    this.path = path;
    this.problem = problem;
    this.details = details;
  }

  /** The sentence for people, in three languages. */
  get messages(): Sentence {
    return filledIn(inputProblems[this.problem], this.details);
  }
}

/** Returns the sentence in each language, with `{name}` replaced by the detail of that name. */
export function filledIn({ en, kk, ru }: Sentence, details: RefusalDetails): Sentence {
  return { en: filled(en, details), kk: filled(kk, details), ru: filled(ru, details) };
}

function filled(sentence: string, details: RefusalDetails): string {
  return Object.entries(details).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), sentence);
}

/** Another request has changed the same aggregate in the meantime. */
export class VersionConflict extends Error {
  readonly code = 'CONFLICT';

  constructor(subject: string, options?: ErrorOptions) {
    super(`changed meanwhile: ${subject}`, options);
    this.name = 'VersionConflict';
  }
}

/** A system outside the portal does not respond; retrying may help. */
export class Unavailable extends Error {
  readonly code = 'UNAVAILABLE';

  constructor(system: string, options?: ErrorOptions) {
    super(`does not answer: ${system}`, options);
    this.name = 'Unavailable';
  }
}

/**
 * A system outside the portal returned an answer that cannot be stored: another format, too long, or with invalid characters. The
 * message contains nothing of the answer. Retrying may help, and an operator must be informed.
 */
export class UnreadableAnswer extends Error {
  readonly code = 'ANSWER_UNREADABLE';

  constructor(system: string, options?: ErrorOptions) {
    super(`answers what cannot be kept: ${system}`, options);
    this.name = 'UnreadableAnswer';
  }
}

/** A sentence for people about a refusal, in the languages of the portal and in English. */
export type Sentence = { en: string; kk: string; ru: string };

/** The refusals of one service, by public code. New codes may be added; existing ones are never renamed. */
export type RefusalCatalogue = Readonly<Record<string, Sentence>>;
