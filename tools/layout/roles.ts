/** The role of a source file of a service, by the vocabulary of files; the first pattern that matches decides. */
const ROLES: readonly [role: string, pattern: RegExp][] = [
  ['decisions', /\/decisions\//],
  ['inbox', /\/inbox\/(?!reactions)/],
  ['replicas', /\/replicas\//],
  ['jobs', /\/jobs\/(?!jobs)|\/due\.ts$|\/scans\.ts$/],
  ['adapters', /\/adapters\//],
  ['publish', /\/(publish|about|message|tell)[a-z-]*\.ts$/],
  ['evolve', /\/evolve\.ts$/],
  ['store and row', /\/((store|row|load|facts|insert|update|fact-rows)[a-z-]*|[a-z-]+-(facts|row|store|codec))\.ts$/],
  ['wiring', /\/src\/[a-z-]+\.ts$|\/(handle|decider|reactions|jobs)\.ts$/],
  ['reads', /(reads|page|pages|visib[a-z]*|search|work-list)\.ts$/],
  ['resolvers', /\/([a-z-]*(resolvers|mutations|queries|fields)|[a-z-]+-details)\.ts$/],
  ['documents and forms', /\/(documents|forms|signing)\//],
];

/** Returns the role of a file, given by its path from the root of the project. */
export function roleOf(file: string): string {
  return ROLES.find(([, pattern]) => pattern.test(file))?.[0] ?? 'state and rest';
}
