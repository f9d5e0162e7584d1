const FETCHED = /npm http (?:fetch GET (?:200|304)|cache) \S+/g;
const PACKAGE = /npm http (?:fetch GET 200|cache) \S+\.tgz /g;
const FAILED = /npm http fetch GET \S+ attempt \d+ failed with (\w+)/g;
const HOPELESS = 5;

/**
 * Follows the fetches in the output of npm. Without a network npm would try each of hundreds of packages several times; after
 * enough consecutive failures it is stopped.
 */
export function followFetches() {
  let fetched = 0;
  let failuresInARow = 0;
  let failure = '';
  return {
    /** @param {string} said */
    hear(said) {
      const got = said.match(FETCHED)?.length ?? 0;
      fetched += said.match(PACKAGE)?.length ?? 0;
      if (got > 0) failuresInARow = 0;
      for (const [, code] of said.matchAll(FAILED)) {
        failuresInARow += 1;
        failure = code;
      }
    },
    isHopeless: () => failuresInARow >= HOPELESS,
    soFar: () =>
      failuresInARow > 0
        ? `the package registry does not respond (${failure}), retrying`
        : fetched > 0
          ? `${fetched} fetched`
          : '',
  };
}
