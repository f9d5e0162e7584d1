/** Finds the configured address of a subgraph: by its name, or with `_` for what a variable's name cannot hold. */
export function addressOf(addresses: ReadonlyMap<string, string>, subgraph: string): string | undefined {
  const name = subgraph.toLowerCase();
  return addresses.get(name) ?? addresses.get(name.replaceAll(/[^a-z0-9]/g, '_'));
}
