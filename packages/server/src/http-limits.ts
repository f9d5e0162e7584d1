import { z } from 'zod';

const milliseconds = z.coerce.number().int().min(100);

/** Environment variables for the connections of a program; the `.describe` texts become docs/operations.md. */
export const httpVariables = {
  HEADERS_TIMEOUT_MS: milliseconds.default(10_000).describe('How long a client may take to send the headers of a request.'),
  REQUEST_TIMEOUT_MS: milliseconds
    .default(30_000)
    .describe('How long a client may take to send a whole request, headers and body. Not less than HEADERS_TIMEOUT_MS.'),
  IDLE_TIMEOUT_MS: milliseconds
    .default(60_000)
    .describe(
      'How long a connection may be idle in both directions, also while a request is being processed or an answer is not read.',
    ),
  MAX_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000)
    .describe('Maximum number of open connections; further ones are closed immediately.'),
  HSTS_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('How long browsers must use HTTPS for this host (Strict-Transport-Security). 0: the header is not sent.'),
};

export type HttpLimits = z.infer<typeof httpLimits>;

const httpLimits = z.object(httpVariables);

/** The limits of a program that sets no others. */
export const usualHttpLimits: HttpLimits = httpLimits.parse({});
