import process from 'node:process';
import { Obstacle } from './obstacle.mjs';

const SUPPORTED = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];

/**
 * Node.js and PostgreSQL are installed by npm as binaries; they exist for these platforms, and on Linux for the GNU C library.
 */
export function checkPlatform() {
  const platform = `${process.platform} ${process.arch}`;
  if (!SUPPORTED.includes(platform)) {
    throw new Obstacle(`Aleumet runs on Linux and macOS (x64, arm64) and on Windows (x64); this is ${platform}.`);
  }
  if (process.platform === 'linux' && !hasGnuLibrary()) {
    throw new Obstacle(
      'Aleumet needs a Linux with the GNU C library (such as Debian, Ubuntu or Fedora); this system, like Alpine, has another one.',
    );
  }
}

function hasGnuLibrary() {
  process.report.excludeNetwork = true; // otherwise the report resolves host names, which may take seconds
  return 'glibcVersionRuntime' in process.report.getReport().header;
}
