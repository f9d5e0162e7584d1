import { InvalidInput } from '@aleumet/domain';

const MOST = 2000;

/** Reads a text of a person: spaces around it dropped, not boundless. That it is not empty is a rule of the decision. */
export function plainText(text: string, path: string): string {
  const trimmed = text.trim();
  if (trimmed.length > MOST) throw new InvalidInput(path, `longer than ${MOST} characters`);
  return trimmed;
}
