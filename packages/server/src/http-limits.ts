import { z } from 'zod';

const milliseconds = z.coerce.number().int().min(100);

/** Environment variables for the connections of a program; the `.describe` texts become docs/operations.md. */
export const httpVariables = {
  HEADERS_TIMEOUT_MS: milliseconds.default(10_000).describe('How long a client may take to send the head of a request.'),
  REQUEST_TIMEOUT_MS: milliseconds
    .default(30_000)
    .describe('How long a client may take to send a whole request, head and body; not less than for the head.'),
  IDLE_TIMEOUT_MS: milliseconds
    .default(60_000)
    .describe(
      'How long a connection may be silent in both directions, also while its request is worked on or its answer is not read.',
    ),
  MAX_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000)
    .describe('Most connections at a time; more are closed at once.'),
  HSTS_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('How long browsers must use HTTPS for this host (Strict-Transport-Security); 0: not said.'),
};

export type HttpLimits = z.infer<typeof httpLimits>;

const httpLimits = z.object(httpVariables);

/** The limits of a program that sets no others. */
export const usualHttpLimits: HttpLimits = httpLimits.parse({});
