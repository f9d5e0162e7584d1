import { parseAllDocuments } from 'yaml';

/** A Kubernetes object, with the fields that all have. */
export type Resource = { apiVersion: string; kind: string; metadata: { name: string }; [part: string]: unknown };

/** Returns the objects of a YAML stream. Throws when it is invalid. */
export function readResources(text: string): Resource[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as Resource;
  });
}

/** Returns its kind and name, for messages. */
export function nameOf({ kind, metadata: { name } }: Pick<Resource, 'kind' | 'metadata'>): string {
  return `${kind} ${name}`;
}

/** Returns the value at a path such as `spec.template.spec`; undefined when a part of the path is missing. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
