// Stands in for Node's own modules in the page. Code that reads articles or files is part of some modules that the
// page uses, but the page never calls it.
module.exports = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`${String(name)} is not in the page`);
    },
  },
);
