import { InvalidInput } from '@aleumet/domain';

const MOST = 4000;

/** Reads a text for people: spaces around it dropped, neither empty nor boundless. */
export function plainText(text: string, path: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidInput(path, 'empty');
  if (trimmed.length > MOST) throw new InvalidInput(path, `longer than ${MOST} characters`);
  return trimmed;
}
