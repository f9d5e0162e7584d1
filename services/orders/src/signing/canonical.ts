/** A value as it stands in a signed document. */
export type DocumentValue =
  | string
  | number
  | boolean
  | null
  | readonly DocumentValue[]
  | { readonly [key: string]: DocumentValue };

/** Returns the exact text that is signed: JSON with sorted keys and no spaces, so that the same data give the same bytes. */
export function canonical(value: DocumentValue): string {
  if (Array.isArray(value)) return `[${value.map((item: DocumentValue) => canonical(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
