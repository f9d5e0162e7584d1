import { randomUUID } from 'node:crypto';
import type { RequestHeaders } from './service.ts';

/** RFC 9562: with a valid version and variant. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** A UUID whose last group has only digits may contain an IIN: one random UUID in 280. */
const ENDS_IN_DIGITS = /-\d{12}$/;

/** Returns a header as text. */
export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/**
 * Returns the id of a request: that of the caller if it is a UUID, in lower case, otherwise a new one. It is written to logs and
 * events, so nothing else from the caller is accepted, nor a UUID that ends in what may be an IIN.
 */
export function requestIdOf(headers: RequestHeaders): string {
  const given = headerOf(headers, 'x-request-id')?.toLowerCase();
  return given !== undefined && isRequestId(given) ? given : newRequestId();
}

function isRequestId(text: string): boolean {
  return UUID.test(text) && !ENDS_IN_DIGITS.test(text);
}

function newRequestId(): string {
  const made = randomUUID();
  return isRequestId(made) ? made : newRequestId();
}
