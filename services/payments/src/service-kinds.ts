import { InvalidInput, SERVICE_KINDS, type ServiceKind } from '@aleumet/domain';

/** Reads one of the eight kinds from a column. */
export function serviceKind(text: string): ServiceKind {
  return SERVICE_KINDS.find((kind) => kind === text) ?? unknown(text);
}

function unknown(text: string): never {
  throw new InvalidInput('kind', `not a kind of service: ${text}`);
}
