// node tools/bootstrap/main.mjs <program> <arguments>: makes the clone ready (packages, generated code), then runs the program under
// the Node.js that the project brings. The program is a .ts file of the project, or the name of an installed one, as `vitest`.
// It exists so that one command starts a fresh clone: a library could do that only once something has installed it.
// This file alone must be understood by Node.js of any age, to say so in a sentence; hence no new syntax here.
var OLDEST = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.stderr.write(
    'Aleumet needs Node.js ' + OLDEST + ' or later; this is ' + process.versions.node + '. See https://nodejs.org\n',
  );
  process.exit(1);
}
import('./bootstrap.mjs').then(function (bootstrap) {
  return bootstrap.run(process.argv.slice(2));
});
