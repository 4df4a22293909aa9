// TensorFlow.js (its plain JavaScript backend) behind the protocol of spec/protocol.md:
// npm install @tensorflow/tfjs-core @tensorflow/tfjs-backend-cpu, then
//
//     ./adamant check -- node src/adapters/node/tfjs_adapter.mjs
//
// The packages are looked for beside this file and, if it is set, in the folder that TFJS names.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const require = createRequire(process.env.TFJS ? pathToFileURL(process.env.TFJS + "/") : import.meta.url);
console.log = console.info = console.warn = console.error; // standard output is the protocol's
const tf = require("@tensorflow/tfjs-core");
require("@tensorflow/tfjs-backend-cpu");

// name: [the variant that its documentation, or what it cites, says; how it is made; what cannot be set; a note]
const OPTIMIZERS = {
  sgd: ["sgd", (h) => tf.train.sgd(h.lr), {}, ""],
  momentum: ["momentum-rate-inside", (h) => tf.train.momentum(h.lr, h.beta1), {},
    "cites Sutskever 2013, where the rate stands inside"],
  "momentum(nesterov)": ["nesterov", (h) => tf.train.momentum(h.lr, h.beta1, true), {}, "cites Sutskever 2013"],
  adagrad: ["adagrad-eps-inside", (h) => tf.train.adagrad(h.lr), { eps: 1e-7 },
    "initialAccumulatorValue as by default, 0.1; says nothing of eps"],
  "adagrad(0)": ["adagrad-eps-inside", (h) => tf.train.adagrad(h.lr, 0), { eps: 1e-7 },
    "initialAccumulatorValue is 0; says nothing of eps"],
  adadelta: ["adadelta", (h) => tf.train.adadelta(h.lr, h.beta2, h.eps), {}, "cites Zeiler 2012"],
  adam: ["adam", (h) => tf.train.adam(h.lr, h.beta1, h.beta2, h.eps), {}, ""],
  adamax: ["adamax", (h) => tf.train.adamax(h.lr, h.beta1, h.beta2, h.eps), {}, ""],
  rmsprop: ["rmsprop-eps-outside", (h) => tf.train.rmsprop(h.lr, h.beta2, 0, h.eps), {},
    "cites Hinton's slides; says nothing of where eps stands"],
  "rmsprop(centered)": ["rmsprop-centered", (h) => tf.train.rmsprop(h.lr, h.beta2, 0, h.eps, true), {},
    "says nothing of where eps stands"],
};

function capabilities() {
  const optimizers = Object.entries(OPTIMIZERS).map(([optimizer, [declares, , fixed, note]]) =>
    ({ optimizer, declares, format: "binary32", fixed, note }));
  return { adamant: 1, name: `TensorFlow.js ${tf.version_core}`, optimizers };
}

function run({ optimizer, hyperparameters, rates, parameters, gradients }) {
  const x = tf.variable(tf.tensor1d(numbers(parameters)));
  const made = OPTIMIZERS[optimizer][1](hyperparameters);
  const after = gradients.map((gradient, step) => {
    // Only sgd and momentum have a setter; the others read this field at each step.
    if (made.setLearningRate) made.setLearningRate(rates[step]);
    else made.learningRate = rates[step];
    const g = tf.tensor1d(numbers(gradient));
    made.applyGradients({ [x.name]: g });
    g.dispose();
    return tensor(x.dataSync());
  });
  x.dispose();
  made.dispose();
  return after;
}

function numbers({ bits }) {
  const bytes = Uint8Array.from(Buffer.from(bits, "base64")); // a copy, so that it is aligned
  return new Float32Array(bytes.buffer);
}

function tensor(values) {
  const bits = Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");
  return { format: "binary32", shape: [values.length], bits };
}

await tf.setBackend("cpu");
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  let answer;
  try {
    answer = question.ask === "capabilities" ? capabilities() : { id: question.id, parameters: run(question) };
  } catch (e) {
    answer = { id: question.id, error: String(e) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
