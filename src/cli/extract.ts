// datelines extract: the unit that scales. One JSON object a line in, one out, in order, nothing lost.

import { findNames, type NamedActors } from "../analyse/names/index.js";
import { MentionFinder, readRegister, type Register, sayRule } from "../analyse/actors/index.js";
import { describeJsonFault } from "../read/index.js";
import { createDocument, isForeign } from "../corpus/index.js";
import { showProgress } from "../notebook/index.js";
import { QuotationFinder } from "../analyse/quotes/index.js";
import { sentenceOfEach } from "../analyse/index.js";
import { tokenise, Vocabulary } from "../text/index.js";
import { markNames, sentenceRuns, SentenceScorer, TargetScorer } from "../analyse/tone/index.js";
import { placeBefore, ToneScorer } from "../measure/tone/index.js";
import { codePointCounter } from "./code-points.js";
import { loadRegister } from "./load.js";

interface Input {
  readonly id?: string | number;
  readonly text?: unknown;
  readonly title?: string | number;
  readonly published?: string | number;
  readonly url?: string;
  readonly publication?: string;
  readonly targets?: readonly { readonly start: number; readonly end: number }[];
}

export async function extract(options: {
  readonly clean?: boolean;
  readonly discover?: boolean;
  readonly actors?: readonly string[];
}): Promise<void> {
  const one = extractor(
    options.clean === true,
    options.discover !== false,
    loadRegister(options.actors).register ?? readRegister(),
  );
  const tell = showProgress("lines");
  let line = 0;
  for await (const row of linesOf(process.stdin)) {
    line++;
    if (row.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(answer(one, row, line))}\n`))
      await new Promise((done) => process.stdout.once("drain", done));
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
  if (
    input.targets !== undefined &&
    !(Array.isArray(input.targets) && input.targets.every((target) => typeof target?.start === "number"))
  )
    return { error: 'targets are not a list of {"start", "end"}', line };
  try {
    return one(input as Input & { text: string });
  } catch (error) {
    return { error: `could not be read: ${(error as Error).message}`, line };
  }
}

/** Reads one text after another with one vocabulary. */
function extractor(
  furniture: boolean,
  discover: boolean,
  register: Register,
): (input: Input & { text: string }) => object {
  const vocabulary = new Vocabulary();
  const finder = new MentionFinder(vocabulary, register);
  const quotationFinder = new QuotationFinder(vocabulary);
  const scorer = new SentenceScorer(vocabulary);
  const targetScorer = new TargetScorer(vocabulary);
  const toneScorer = new ToneScorer(vocabulary);
  return ({ id, text: source, title, published, url, publication, targets }) => {
    const declared = Object.fromEntries(
      Object.entries({ title, published, url, publication }).flatMap(([name, value]) =>
        value ? [[name, String(value)]] : [],
      ),
    );
    const document = createDocument(
      { file: "stdin", line: null, id: null, format: "record", source, declared },
      String(id ?? ""),
      { furniture },
    );
    const { text, sentences, paragraphs } = document;
    const tokens = tokenise(text, vocabulary);
    const skip = isForeign(document);
    const mentions = skip ? [] : finder.find(text, tokens, sentences, document.published);
    const names = markNames(tokens, mentions);
    const sentenceOf = sentenceOfEach(tokens.starts, sentences, tokens.length);
    const runs = sentenceRuns(sentenceOf, tokens.length, sentences.length);
    const scores = skip ? [] : runs.map(({ from, to }) => scorer.polarity(text, tokens, from, to, names));
    const points = codePointCounter(source);
    const start = (position: number) => points(document.toSource(position));
    const end = (position: number) => points(document.toSourceEnd(position));
    const span = (found: { readonly start: number; readonly end: number }) => ({
      start: start(found.start),
      end: end(found.end),
    });
    const quotations = skip ? [] : quotationFinder.find(text, tokens, paragraphs, sentences, mentions);
    const named: NamedActors =
      discover && !skip
        ? findNames(text, sentences, mentions, register)
        : { mentions: mentions.map((mention) => ({ ...mention, type: mention.actor.type })), names: [] };
    return {
      id: id ?? null,
      language: document.language,
      tokens: tokens.length,
      polarity: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
      sentences: sentences.map(span),
      mentions: inOrder(named).map((mention) => ({
        ...span(mention),
        surface: text.slice(mention.start, mention.end),
        ...described(mention),
      })),
      quotations: quotations.flatMap(({ parts, kind, cue, speaker, actorId }) =>
        parts.map((part) => ({
          ...span(part),
          speakerStart: speaker && start(speaker.start),
          speakerEnd: speaker && end(speaker.end),
          speakerId: actorId,
          cue: cue && text.slice(cue.start, cue.end),
          kind,
        })),
      ),
      tone: skip
        ? []
        : toneScorer
            .score({ text, sentences, tokens, sentenceOf, mentions, quotations })
            .map(({ sentence, source, target, polarity }) => ({ sentence, source, target, tone: polarity })),
      ...(targets && {
        targets: targets.map((target) => {
          const place = {
            start: placeBefore({ text, toSource: start }, target.start),
            end: placeBefore({ text, toSource: start }, target.end - 1) + 1,
          };
          const run = runs[sentences.findIndex((sentence) => place.start < sentence.end)];
          return { polarity: run ? targetScorer.score(text, tokens, run.from, run.to, names, place).polarity : null };
        }),
      }),
    };
  };
}

type Named = NamedActors["mentions"][number] | NamedActors["names"][number];

const inOrder = ({ mentions, names }: NamedActors): Named[] =>
  [...mentions, ...names].sort((one, other) => one.start - other.start);

/** Who is meant and why: by the register, or by the tagger with its confidence. */
const described = (mention: Named) =>
  "actor" in mention
    ? { actorId: mention.actor.id, type: mention.type, kind: mention.kind, rule: sayRule(mention) }
    : {
        actorId: mention.actorId,
        type: mention.type,
        kind: "name",
        rule: "tagger",
        confidence: Math.round(mention.confidence * 1000) / 1000,
      };
