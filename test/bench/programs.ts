// The programs that are timed: each is called as a whole process with its name and a JSON Lines file,
// counts the terms and documents of it, and prints how many tokens and types it found.

import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const load = createRequire(import.meta.url);
const [, , program, file] = process.argv as [string, string, string, string];

async function eachText(use: (text: string) => void): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) if (line) use((JSON.parse(line) as { text: string }).text);
}

/** Counts tokens and documents of each term in Maps, as a user of a tokeniser would. */
async function countWith(tokenise: (text: string) => readonly string[]): Promise<string> {
  const terms = new Map<string, { count: number; documents: number; last: number }>();
  let document = 0;
  let tokens = 0;
  await eachText((text) => {
    document++;
    for (const token of tokenise(text)) {
      tokens++;
      const entry = terms.get(token);
      if (!entry) terms.set(token, { count: 1, documents: 1, last: document });
      else {
        entry.count++;
        if (entry.last !== document) {
          entry.last = document;
          entry.documents++;
        }
      }
    }
  });
  return `${tokens} tokens, ${terms.size} types`;
}

const programs: Readonly<Record<string, () => Promise<string>>> = {
  bare: () => Promise.resolve(""),
  import: async () => {
    await import("datelines");
    return "";
  },
  terms: async () => {
    const { tallyFile } = await import("datelines/scale");
    const tally = tallyFile(file);
    return `${tally.tokens} tokens, ${tally.terms().length} types`;
  },
  actors: async () => {
    const { tallyFile } = await import("datelines/scale");
    const tally = tallyFile(file, { actors: true });
    return `${tally.tokens} tokens, ${tally.terms().length} types, ${tally.sentences} sentences, ${tally.mentions.size} actors, ${tally.pairs.size} pairs`;
  },
  "natural-tokenizer": () => {
    const Tokenizer = load("natural/lib/natural/tokenizers/aggressive_tokenizer.js") as new () => { tokenize(text: string): string[] };
    const tokenizer = new Tokenizer();
    return countWith((text) => tokenizer.tokenize(text.toLowerCase()));
  },
  "natural-tfidf": async () => {
    const TfIdf = load("natural/lib/natural/tfidf/tfidf.js") as new () => { addDocument(text: string): void; documents: object[] };
    const index = new TfIdf();
    await eachText((text) => index.addDocument(text));
    return `${index.documents.length} documents`;
  },
  "wink-nlp": () => {
    const winkNLP = load("wink-nlp") as (model: object, pipe: string[]) => { readDoc(text: string): { tokens(): { out(): string[] } } };
    const nlp = winkNLP(load("wink-eng-lite-web-model") as object, []);
    return countWith((text) => nlp.readDoc(text).tokens().out().map((token) => token.toLowerCase()));
  },
};

const found = await programs[program]!();
process.stdout.write(JSON.stringify({ found, maxRss: process.resourceUsage().maxRSS }));
