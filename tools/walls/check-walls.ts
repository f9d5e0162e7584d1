/**
 * npm run walls: checks the imports against .dependency-cruiser.cjs. Fails on a forbidden import, and when it found almost no
 * modules: without its parser dependency-cruiser finds none and reports success. Its own command would pass then, and ignores
 * imports used after `using`, which `visit-using.ts` adds.
 */
import { cwd, stdout } from 'node:process';
import { crossedWalls } from './crossed-walls.ts';

const folders = ['gateway', 'services', 'proto-events', 'packages', 'standalone', 'e2e', 'bench', 'tools'];
const surelyMoreModules = 200;

const { modules, crossings } = await crossedWalls(cwd(), folders);
stdout.write([...crossings, `${modules} modules, ${crossings.length} walls crossed\n`].join('\n'));
process.exitCode = crossings.length > 0 || modules < surelyMoreModules ? 1 : 0;
