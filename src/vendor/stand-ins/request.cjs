// danfo reads web addresses with `request`, which is deprecated. The kit has no use for it.
module.exports = function request() {
  throw new Error("request is not part of this bundle, download the file and read it from disk");
};
