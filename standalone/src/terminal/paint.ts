import type { Output } from './output.ts';

type Brush = (text: string) => string;

/** Returns the colours of a terminal; elsewhere the text is unchanged. */
export type Paint = { bold: Brush; dim: Brush; cyan: Brush; red: Brush };

const RESET = '\u001B[0m';

export function paintFor({ isTTY }: Output): Paint {
  const brush = (code: number): Brush => (isTTY ? (text) => `\u001B[${code}m${text}${RESET}` : (text) => text);
  return { bold: brush(1), dim: brush(2), cyan: brush(36), red: brush(31) };
}
