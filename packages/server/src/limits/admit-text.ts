import type { FastifyInstance } from 'fastify';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Log } from '../logger.ts';
import { FIXED_LIMITS } from './limits.ts';
import { refuseAbove } from './refuse-size.ts';

const OPENS: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSES: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
/** As graphql counts lines. */
const LINE_END = /\r\n|[\n\r]/;

/** Refuses texts of operations that the parser, which is recursive, must not parse. Applies to routes that are added later. */
export function admitTexts(app: FastifyInstance, { tokens, log }: { tokens: number; log: Log }): void {
  app.addHook('preHandler', async ({ id, method, body, url }, reply) => {
    const text = method === 'GET' ? textInAddress(url) : textIn(body);
    const refused = text === undefined ? undefined : refusalOf(text, tokens);
    if (!refused) return;
    const { message, extensions } = refused;
    const { http: _, ...shown } = extensions;
    log.info({ requestId: id, code: shown['code'] }, 'request refused');
    await reply.code(400).send({ errors: [{ message, extensions: shown }] });
  });
}

function textIn(sent: unknown): string | undefined {
  const { query } = { query: undefined, ...(typeof sent === 'object' ? sent : undefined) };
  return typeof query === 'string' ? query : undefined;
}

/** Reads the address in the same way as the server: fastify decodes it differently when it contains invalid UTF-8. */
function textInAddress(url: string): string | undefined {
  return new URL(url, 'http://localhost').searchParams.get('query') ?? undefined;
}

/** Returns the refusal of a text that is too long, or that nests too many brackets. */
export function refusalOf(text: string, tokens: number): GraphQLError | undefined {
  const { characters, lines, brackets } = FIXED_LIMITS;
  const code = 'OPERATION_TOO_LARGE';
  try {
    refuseAbove([{ code, counts: 'characters', actual: text.length, allowed: characters }]);
    refuseAbove([
      { code, counts: 'lines', actual: text.split(LINE_END).length, allowed: lines },
      {
        code: 'OPERATION_TOO_DEEP',
        counts: 'brackets',
        actual: bracketsWithin(text, { tokens, most: brackets }),
        allowed: brackets,
      },
    ]);
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/**
 * Returns the maximum number of open brackets, or `most` + 1. Stops where the parser stops: at an error, and after a number of
 * tokens.
 */
function bracketsWithin(text: string, { tokens, most }: { tokens: number; most: number }): number {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  let deepest = 0;
  for (let seen = 0; seen <= tokens && deepest <= most; seen += 1) {
    const kind = nextKind(lexer);
    if (kind === undefined) break;
    if (OPENS.has(kind)) open += 1;
    if (CLOSES.has(kind)) open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/** Undefined at the end, and for an invalid token: the parser reports what is wrong with it. */
function nextKind(lexer: Lexer): TokenKind | undefined {
  try {
    const { kind } = lexer.advance();
    return kind === TokenKind.EOF ? undefined : kind;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
