/** The machines on which npm installs a package; an empty list means all. */
export type Platform = { os: string[]; cpu: string[]; libc: string[] };

const systems: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const processors: Record<string, string> = {
  '64': 'x64',
  arm: 'arm',
  arm64: 'arm64',
  armv7: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const libraries: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** Returns the platform in the name of a package: `@oxlint/binding-linux-x64-musl`. Undefined when it contains no system. */
export function platformOf(name: string): Platform | undefined {
  const words = name.split(/[/-]/);
  const os = known(words, systems);
  // Only Linux has two C libraries; elsewhere `gnu` means a compiler.
  if (os.length === 1) return { os, cpu: known(words, processors), libc: os[0] === 'linux' ? known(words, libraries) : [] };
  const wasm = words.includes('wasm32');
  return wasm ? { os: [], cpu: ['wasm32'], libc: [] } : undefined;
}

function known(words: readonly string[], names: Record<string, string>): string[] {
  return words.flatMap((word) => names[word] ?? []);
}
