// The part of TensorFlow.js that danfojs-node calls, computed in JavaScript. The real tfjs-node
// downloads a native library when it is installed; this does not.
const tf = require("@tensorflow/tfjs-core");
tf.enableProdMode(); // else a greeting is printed into the first cell of a notebook
require("@tensorflow/tfjs-backend-cpu");

const { Tensor, moments, scalar, tensor1d, tensor2d } = tf;

// Methods of tensors are registered by a module that only bundlers load; each is the function of its name.
const chained = [
  "abs",
  "acos",
  "add",
  "argMax",
  "argMin",
  "argSort",
  "asin",
  "atan",
  "ceil",
  "cos",
  "cumsum",
  "div",
  "equal",
  "exp",
  "floor",
  "greater",
  "greaterEqual",
  "less",
  "lessEqual",
  "log",
  "logicalAnd",
  "logicalOr",
  "max",
  "maximum",
  "mean",
  "min",
  "minimum",
  "mod",
  "mul",
  "notEqual",
  "pow",
  "prod",
  "round",
  "sin",
  "slice",
  "sqrt",
  "square",
  "sub",
  "sum",
  "tan",
  "transpose",
  "unstack",
];
for (const name of chained) {
  if (typeof Tensor.prototype[name] !== "function" && typeof tf[name] === "function") {
    Tensor.prototype[name] = function (...rest) {
      return tf[name](this, ...rest);
    };
  }
}

module.exports = {
  Tensor,
  moments,
  scalar,
  tensor1d,
  tensor2d,
  get data() {
    return require("@tensorflow/tfjs-data");
  },
};
