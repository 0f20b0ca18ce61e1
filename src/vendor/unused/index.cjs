// Stands in for `request`, and for the storage back ends and the WordNet files that natural lists:
// the kit never calls them, so they are not downloaded.
module.exports = function unused() {
  throw new Error("datelines leaves this package out (see overrides in package.json); install the real one to use it");
};
