// datelines extract: the unit that scales. One JSON object a line in, one out, in order, nothing lost.

import { analyseDocument, createKit, type Kit, type PlacedActor, type PlacedSpeech } from "../analyse/index.js";
import { sayRule } from "../analyse/actors/index.js";
import { createDocument, type DocumentOptions, spanInText } from "../corpus/index.js";
import { showProgress } from "../notebook/index.js";
import { describeJsonFault } from "../read/index.js";
import type { Span } from "../text/index.js";
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
  readonly knownOnly?: boolean;
  readonly inferDates?: boolean;
  readonly actors?: readonly string[];
}): Promise<void> {
  const { clean = false, knownOnly = false, inferDates = false, actors } = options;
  const one = extractor({ furniture: clean, inferDates }, createKit({ knownOnly, ...loadRegister(actors) }));
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

/** Reads one text after another with one kit. */
function extractor(making: DocumentOptions, kit: Kit): (input: Input & { text: string }) => object {
  return ({ id, text: source, title, published, url, publication, targets }) => {
    const declared = Object.fromEntries(
      Object.entries({ title, published, url, publication }).flatMap(([name, value]) =>
        value ? [[name, String(value)]] : [],
      ),
    );
    const article = { file: "stdin", line: null, id: null, format: "record", source, declared } as const;
    const document = createDocument(article, String(id ?? ""), making);
    const analysis = analyseDocument(document, kit);
    const { polarities } = analysis;
    const points = codePointCounter(source);
    const span = ({ start, end }: Span): Span => ({
      start: points(document.toSource(start)),
      end: points(document.toSourceEnd(end)),
    });
    const inText = { text: document.text, toSource: (at: number) => points(document.toSource(at)) };
    return {
      id: id ?? null,
      language: document.language,
      tokens: analysis.length,
      polarity:
        polarities.length === 0
          ? null
          : Array.from(polarities).reduce((sum, score) => sum + score, 0) / polarities.length,
      sentences: document.sentences.map(span),
      mentions: analysis.mentions.map((mention) => ({ ...span(mention), ...describeMention(mention, document.text) })),
      quotations: analysis.quotations.flatMap((quotation) => quotedParts(quotation, document.text, span)),
      tone: analysis.tones.map(({ sentence, source: by, target, polarity }) => ({
        sentence,
        source: by,
        target,
        tone: polarity,
      })),
      ...(targets && {
        targets: targets.map((target) => ({ polarity: analysis.polarityToward(spanInText(inText, target)) })),
      }),
    };
  };
}

/** Who is meant and why; a name that a tagger found with its probability. */
function describeMention({ start, end, actor, type, kind, rule, office, probability }: PlacedActor, text: string) {
  return {
    surface: text.slice(start, end),
    actorId: actor.id,
    type,
    kind,
    known: actor.known,
    rule: sayRule({ rule, office }),
    ...(probability !== null && { confidence: probability }),
  };
}

function quotedParts(
  { parts, speaker, speakerId, cue, kind }: PlacedSpeech,
  text: string,
  span: (place: Span) => Span,
) {
  const by = speaker && span(speaker);
  return parts.map((part) => ({
    ...span(part),
    speakerStart: by && by.start,
    speakerEnd: by && by.end,
    speakerId,
    cue: cue && text.slice(cue.start, cue.end),
    kind,
  }));
}
