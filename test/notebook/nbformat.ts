// nbformat's own schema: nbformat/v4/nbformat.v4.5.schema.json of nbformat 5 (Jupyter, BSD-3-Clause), unchanged.

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const { $schema: _draft4, ...schema } = JSON.parse(
  readFileSync("test/fixtures/nbformat.v4.5.schema.json", "utf8"),
) as Record<string, unknown>;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** What the schema finds wrong with a notebook. */
export function faults(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
