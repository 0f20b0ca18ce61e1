// danfo's fetch brings a URL for old Nodes, with a table of all characters. Node has its own.
module.exports = { URL, URLSearchParams };
