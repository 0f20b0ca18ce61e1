export { measureFurnitureSensitivity, type SensitivityOptions } from "./measure-furniture-sensitivity.js";
export { sensitivityColumns, type SensitivityRow } from "./sensitivity-row.js";
