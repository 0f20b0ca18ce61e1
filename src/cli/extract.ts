// datelines extract: the unit that scales. One JSON object a line in, one out, in order, nothing lost.

import { MentionFinder, readRegister } from "../actors/index.js";
import { describeJsonFault } from "../articles/index.js";
import { createDocument } from "../corpus/index.js";
import { showProgress } from "../notebook/index.js";
import { findQuotations } from "../quotes/index.js";
import { sentenceOfEach, tokenise, Vocabulary } from "../tokens/index.js";
import { maskOf, SentenceScorer } from "../tone/index.js";
import { codePointCounter } from "./code-points.js";

interface Input {
  readonly id?: string | number;
  readonly text?: unknown;
  readonly title?: string | number;
  readonly published?: string | number;
  readonly url?: string;
  readonly publication?: string;
  readonly targets?: readonly { readonly start: number; readonly end: number }[];
}

export async function extract(options: { readonly clean?: boolean }): Promise<void> {
  const one = extractor(options.clean === true);
  const tell = showProgress("lines");
  let line = 0;
  for await (const row of linesOf(process.stdin)) {
    line++;
    if (row.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(answer(one, row, line))}\n`)) await new Promise((done) => process.stdout.once("drain", done));
    tell(line);
  }
  tell(line, line);
}

/** Lines of a stream, cut at line feeds alone: JSON may hold U+2028, at which readline would cut. */
async function* linesOf(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8") as AsyncIterable<string>) {
    const lines = chunk.split("\n");
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function answer(one: (input: Input & { text: string }) => object, row: string, line: number): object {
  let input: Input;
  try {
    input = JSON.parse(row.replace(/^\ufeff/, "")) as Input;
  } catch {
    return { error: describeJsonFault(row), line };
  }
  if (typeof input !== "object" || input === null || typeof input.text !== "string") return { error: "no text", line };
  if (input.targets !== undefined && !(Array.isArray(input.targets) && input.targets.every((target) => typeof target?.start === "number"))) return { error: 'targets are not a list of {"start", "end"}', line };
  try {
    return one(input as Input & { text: string });
  } catch (error) {
    return { error: `could not be read: ${(error as Error).message}`, line };
  }
}

/** Reads one text after another with one vocabulary. */
function extractor(furniture: boolean): (input: Input & { text: string }) => object {
  const vocabulary = new Vocabulary();
  const finder = new MentionFinder(vocabulary, readRegister());
  const scorer = new SentenceScorer(vocabulary);
  return ({ id, text: source, title, published, url, publication, targets }) => {
    const declared = Object.fromEntries(Object.entries({ title, published, url, publication }).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
    const document = createDocument({ file: "stdin", line: null, id: null, format: "record", source, declared }, String(id ?? ""), { furniture });
    const { text, sentences, paragraphs } = document;
    const tokens = tokenise(text, vocabulary);
    const mentions = finder.find(text, tokens, sentences, document.published);
    const isName = maskOf(mentions);
    const sentenceOf = sentenceOfEach(tokens.starts, sentences, tokens.length);
    let at = 0;
    const scores = sentences.map((_, sentence) => {
      const from = at;
      while (at < tokens.length && sentenceOf[at] === sentence) at++;
      return scorer.score(text, tokens, from, at, isName).polarity;
    });
    const points = codePointCounter(source);
    const start = (position: number) => points(document.toSource(position));
    const end = (position: number) => points(document.toSourceEnd(position));
    const span = (found: { readonly start: number; readonly end: number }) => ({ start: start(found.start), end: end(found.end) });
    const quotations = findQuotations(text, paragraphs, mentions);
    return {
      id: id ?? null,
      language: document.language,
      tokens: tokens.length,
      polarity: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
      sentences: sentences.map(span),
      mentions: mentions.map((mention) => ({ ...span(mention), surface: text.slice(mention.start, mention.end), actorId: mention.actor.id, type: mention.actor.type, kind: mention.kind })),
      quotations: quotations.flatMap(({ parts, kind, cue, speaker, actorId }) =>
        parts.map((part) => ({ ...span(part), speakerStart: speaker && start(speaker.start), speakerEnd: speaker && end(speaker.end), speakerId: actorId, cue, kind }))),
      ...(targets && { targets: targets.map((target) => ({ polarity: scores[sentenceAt(sentences.map(span), target.start)] ?? null })) }),
    };
  };
}

const sentenceAt = (sentences: readonly { readonly end: number }[], at: number) => sentences.findIndex(({ end }) => at < end);
