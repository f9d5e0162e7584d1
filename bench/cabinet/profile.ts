import { type Profiler, Session } from 'node:inspector/promises';

/** The share of processor time used by a package, a service or a part of Node. */
export type ProfileRow = { where: string; part: number };

const MICROSECONDS = 500;

/** Profiles this process by sampling. */
export function createProfiler() {
  const session = new Session();
  session.connect();
  return {
    start: async () => {
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
      await session.post('Profiler.start');
    },
    stop: async () => summarise((await session.post('Profiler.stop')).profile),
  };
}

/** Sums self time by package, without idle time; the most expensive first. */
function summarise({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ProfileRow[] {
  const places = new Map(nodes.map((node) => [node.id, placeOf(node.callFrame)]));
  const times = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    const place = places.get(sample) ?? '';
    times.set(place, (times.get(place) ?? 0) + (timeDeltas[at] ?? 0));
  }
  times.delete('(idle)');
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times].map(([where, time]) => ({ where, part: time / whole }));
  return rows.toSorted((one, other) => other.part - one.part);
}

function placeOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : '(engine)';
  if (url.startsWith('wasm:')) return 'WebAssembly';
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
  const inside = url.includes('/node_modules/') ? (url.split('/node_modules/').at(-1) ?? '') : '';
  const [name] = /^(?:@[^/]+\/)?[^/]+(?=\/)/.exec(inside) ?? [];
  const [, own] = /\/((?:services|packages|gateway|standalone)(?:\/[^/]+)?)\/src\//.exec(url) ?? [];
  return name ?? own ?? url;
}
