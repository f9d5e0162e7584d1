/** Returns the configured address of a subgraph: by its name, with `_` for characters that a variable's name cannot contain. */
export function addressOf(addresses: ReadonlyMap<string, string>, subgraph: string): string | undefined {
  const name = subgraph.toLowerCase();
  return addresses.get(name) ?? addresses.get(name.replaceAll(/[^a-z0-9]/g, '_'));
}
