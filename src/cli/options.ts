// Options that several commands share, and what their help says at its end.

import { InvalidArgumentError, Option } from "commander";

export const whole = (value: string) => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
  return Number(value);
};

export const restore = () =>
  new Option("--restore <rule>", "keep what this furniture rule would remove; repeat it for more rules").argParser(
    (rule: string, rules: readonly string[] | undefined) => [...(rules ?? []), rule],
  );
export const actors = () =>
  new Option(
    "--actors <file...>",
    "add your own actors, which take precedence over the kit's (format: data/actors/README.md)",
  );
export const duplicates = () =>
  new Option("--duplicates <what>", "what to do with near-copies of an article: keep and mark them, or drop them")
    .choices(["keep", "drop"])
    .default("keep");
export const articles = () =>
  new Option("--articles <path...>", "with a bundle: your own copies of its articles, to show their sentences");
export const windowOf = (value: string) => {
  if (["sentence", "paragraph", "document"].includes(value)) return value;
  if (!/^[1-9]\d*$/.test(value))
    throw new InvalidArgumentError("Give sentence, paragraph, document or a number of tokens.");
  return { tokens: Number(value) };
};
export const knownOnly = () =>
  new Option("--known-only", "only actors of the register, not those whom an article introduces");
export const inferDates = () =>
  new Option("--infer-dates", "infer a date where an article states none, from a quoted post, a caption or an event");
/** On every command that reads articles. */
export const column = () =>
  new Option(
    "--column <field=name>",
    "the name of a column or key that has another name than usual, as in text=Artikeltext; repeat it for more",
  ).argParser((pair: string, given: readonly string[] = []) => [...given, pair]);

/** Examples at the end of a command's help. */
export const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
export const tableList = `
Tables:
  articles  documents, sentences, furniture, repairs, problems, sensitivity
  terms     terms, keyness, collocations, kwic, dispersion, diversity, readability, similarity
  actors    mentions, candidates, co-occurrences, passages, network
  speech    quotations, speakers
  tone      sentiment, tone, tone-by-actor, tone-by-pair, tone-by-month
`;
