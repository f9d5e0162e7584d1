// node tools/bootstrap/main.mjs <program> <arguments>: prepares the clone (packages, generated code), then runs the program with
// the Node.js that this project installs. The program is a .ts file of the project, or the name of an installed one, such as
// `vitest`. It exists so that one command starts a fresh clone; a library could only do that after it is installed. Old versions
// of Node.js must be able to parse this file, to print a message; hence it contains no new syntax.
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
