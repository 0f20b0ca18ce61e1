export { fromFrame, toFrame } from "./to-frame.js";
