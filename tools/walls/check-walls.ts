/**
 * npm run walls: who imports what, against .dependency-cruiser.cjs. Fails on a crossed wall, and when it saw next to nothing:
 * without its parser dependency-cruiser finds no modules and is content. Its own command would pass then, and does not see
 * what is imported behind `using`, which `visit-using.ts` adds.
 */
import { cwd, stdout } from 'node:process';
import { crossedWalls } from './crossed-walls.ts';

const folders = ['gateway', 'services', 'proto-events', 'packages', 'standalone', 'e2e', 'bench', 'tools'];
const surelyMoreModules = 200;

const { modules, crossings } = await crossedWalls(cwd(), folders);
stdout.write([...crossings, `${modules} modules, ${crossings.length} walls crossed\n`].join('\n'));
process.exitCode = crossings.length > 0 || modules < surelyMoreModules ? 1 : 0;
