import { oneOf, SERVICE_KINDS, type ServiceKind } from '@aleumet/domain';

/** Reads one of the eight kinds from a column. */
export function serviceKind(text: string): ServiceKind {
  return oneOf(SERVICE_KINDS, text, 'kind');
}
