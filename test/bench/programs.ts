// The programs that are timed: each is called as a whole process with its name and a JSON Lines file,
// counts the terms and documents of it, and prints how many tokens and types it found.

import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const load = createRequire(import.meta.url);
const [, , program, file] = process.argv as [string, string, string, string];

async function eachText(use: (text: string) => void): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    if (line) use((JSON.parse(line) as { text: string }).text);
}

/** Counts occurrences in a Map and documents in another, as one writes it who has a tokeniser and no kit. */
async function countWith(tokenise: (text: string) => readonly string[]): Promise<string> {
  const counts = new Map<string, number>();
  const documents = new Map<string, number>();
  let tokens = 0;
  await eachText((text) => {
    const found = tokenise(text);
    tokens += found.length;
    for (const token of found) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const token of new Set(found)) documents.set(token, (documents.get(token) ?? 0) + 1);
  });
  return `${tokens} tokens, ${counts.size} types, ${documents.size} with documents`;
}

interface Wink {
  readDoc(text: string): { tokens(): { out(form?: unknown): string[] } };
  readonly its: { readonly normal: unknown };
}

/** wink-nlp with a pipeline: undefined is its default, all annotations; an empty one is the tokeniser alone. */
function winkWith(pipe?: readonly string[]): Promise<string> {
  const winkNLP = load("wink-nlp") as (model: object, pipe?: readonly string[]) => Wink;
  const nlp = winkNLP(load("wink-eng-lite-web-model") as object, pipe);
  return countWith((text) => nlp.readDoc(text).tokens().out(nlp.its.normal));
}

const programs: Readonly<Record<string, () => Promise<string>>> = {
  bare: () => Promise.resolve(""),
  import: async () => {
    await import("datelines");
    return "";
  },
  terms: async () => {
    const { tallyFile } = await import("datelines/store");
    const tally = tallyFile(file);
    return `${tally.terms.tokens} tokens, ${tally.terms.rows().length} types`;
  },
  sentences: async () => {
    const { tallyFile } = await import("datelines/store");
    const { createRegister } = await import("datelines");
    const tally = tallyFile(file, { actors: true, register: createRegister([]) });
    return `${tally.terms.tokens} tokens, ${tally.actors!.sentences} sentences`;
  },
  actors: async () => {
    const { tallyFile } = await import("datelines/store");
    const tally = tallyFile(file, { actors: true });
    const { terms, actors } = tally;
    return (
      `${terms.tokens} tokens, ${terms.rows().length} types, ${actors!.sentences} sentences, ` +
      `${actors!.rows().length} actors, ${actors!.pairs.size} pairs`
    );
  },
  polarity: async () => {
    const { createTextScorer, findSentences } = await import("datelines");
    const { SentimentIntensityAnalyzer } = load("vader-sentiment") as {
      SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
    };
    const texts: string[] = [];
    await eachText((text) => void (texts.length < 1000 && texts.push(text)));
    const sentences = texts.flatMap((text) => findSentences(text).map(({ start, end }) => text.slice(start, end)));
    const score = createTextScorer();
    const cpu = (work: () => void) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    const rounds = Array.from({ length: 5 }, () => ({
      ours: cpu(() => texts.forEach((text) => score(text))),
      vader: cpu(() => sentences.forEach((sentence) => SentimentIntensityAnalyzer.polarity_scores(sentence))),
    }));
    const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
    const [ours, vader] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.vader))];
    const rate = (seconds: number) => (sentences.length / seconds).toFixed(0);
    return (
      `${sentences.length} sentences scored, CPU, 5 rounds interleaved in one process, median: ` +
      `datelines from whole texts ${rate(ours)} a second, first round ${rate(rounds[0]!.ours)}; ` +
      `vader-sentiment from sentences ready cut ${rate(vader)}, first round ${rate(rounds[0]!.vader)}: ` +
      `${(vader / ours).toFixed(1)}×`
    );
  },
  "natural-tokenizer": () => {
    const Tokenizer = load("natural/lib/natural/tokenizers/aggressive_tokenizer.js") as new () => {
      tokenize(text: string): string[];
    };
    const tokenizer = new Tokenizer();
    return countWith((text) => tokenizer.tokenize(text.toLowerCase()));
  },
  "natural-tfidf": async () => {
    const TfIdf = load("natural/lib/natural/tfidf/tfidf.js") as new () => {
      addDocument(text: string): void;
      documents: object[];
    };
    const index = new TfIdf();
    await eachText((text) => index.addDocument(text));
    return `${index.documents.length} documents`;
  },
  "wink-nlp": () => winkWith(),
  "wink-tokenizer": () => winkWith([]),
};

const found = await programs[program]!();
process.stdout.write(JSON.stringify({ found, maxRss: process.resourceUsage().maxRSS }));
