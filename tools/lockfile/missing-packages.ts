import { platformOf } from './platform-of.ts';

/** The entry of one package in a lock file. */
export type Entry = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

/** Packages by their path in the tree, such as `node_modules/turbo`. */
export type Packages = Record<string, Entry>;

/**
 * Returns the optional packages of other platforms that a lock file names as dependencies and does not list, because the registry
 * that it was written from does not have them. `npm ci` refuses such a file, and on those platforms their programs would be
 * missing.
 */
export function missingPackages(packages: Packages): Packages {
  const missing: Packages = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isListed(packages, place, name)) continue;
      const top = `node_modules/${name}`;
      const taken = packages[top] ?? missing[top];
      missing[taken && taken.version !== version ? `${place}/${top}` : top] = entryOf(name, version, dev);
    }
  }
  return missing;
}

// npm searches beside the package and then in every folder above it.
function isListed(packages: Packages, place: string, name: string): boolean {
  const folders = place.split('/');
  return [...folders, ''].some((_, index) => {
    const above = folders.slice(0, folders.length - index).join('/');
    return (above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`) in packages;
  });
}

function entryOf(name: string, version: string, dev: boolean | undefined): Entry {
  const platform = platformOf(name);
  if (!platform || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`Cannot tell what ${name}@${version} is for: add it by hand.`);
  const { os, cpu, libc } = platform;
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev !== undefined && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
