import { type InputProblem, inputProblems } from './input-problem.ts';

/** Facts that a client can use to explain a refusal: dates, ids and numbers, never personal data. */
export type RefusalDetails = Readonly<Record<string, string | number | boolean | null>>;

/** A rule says no. `code` is public and stands in the service's catalogue with a sentence for people. */
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

/** A fact of another service has not arrived yet: the same request succeeds later. */
export class FactMissing extends Error {
  readonly code = 'FACT_MISSING';
  readonly fact: string;

  constructor(fact: string) {
    super(`not yet known: ${fact}`);
    this.name = 'FactMissing';
    this.fact = fact;
  }
}

/** Something does not parse. `path` names the field in the words of the caller. */
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

  /** What a person reads, in the three languages. */
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

/** Somebody else changed the same aggregate in between. */
export class VersionConflict extends Error {
  readonly code = 'CONFLICT';

  constructor(subject: string, options?: ErrorOptions) {
    super(`changed meanwhile: ${subject}`, options);
    this.name = 'VersionConflict';
  }
}

/** An outside system does not answer; trying again may help. */
export class Unavailable extends Error {
  readonly code = 'UNAVAILABLE';

  constructor(system: string, options?: ErrorOptions) {
    super(`does not answer: ${system}`, options);
    this.name = 'Unavailable';
  }
}

/**
 * An outside system has answered what cannot be kept: of another form, too long, with characters that no column takes. Nothing of the answer
 * stands in the message. Asking again may help, and an operator must know.
 */
export class UnreadableAnswer extends Error {
  readonly code = 'ANSWER_UNREADABLE';

  constructor(system: string, options?: ErrorOptions) {
    super(`answers what cannot be kept: ${system}`, options);
    this.name = 'UnreadableAnswer';
  }
}

/** What a person reads when a rule says no, in the languages of the portal and in English. */
export type Sentence = { en: string; kk: string; ru: string };

/** The refusals of one service: public code -> sentence. Codes are added freely and never renamed. */
export type RefusalCatalogue = Readonly<Record<string, Sentence>>;
