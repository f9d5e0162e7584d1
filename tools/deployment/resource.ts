import { parseAllDocuments } from 'yaml';

/** An object of Kubernetes, as far as every one is alike. */
export type Resource = { apiVersion: string; kind: string; metadata: { name: string }; [part: string]: unknown };

/** The objects of a stream of YAML. Throws when it is none. */
export function readResources(text: string): Resource[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as Resource;
  });
}

/** How a person finds it again. */
export function nameOf({ kind, metadata: { name } }: Pick<Resource, 'kind' | 'metadata'>): string {
  return `${kind} ${name}`;
}

/** What lies under a path as `spec.template.spec`; undefined when something on the way is missing. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
