// Rated texts: the marked data that ratings are learned from, read as the scorers read any text.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { MentionFinder, readRegister } from "../analyse/actors/index.js";
import { createDocument, spanInText } from "../corpus/index.js";
import { type DocumentTokens, sentenceOfEach } from "../analyse/index.js";
import { tokenise, Vocabulary } from "../text/index.js";
import { markNames, sentenceRuns } from "../analyse/tone/index.js";

/** A span of a text that is judged. */
export interface RatedTarget {
  readonly start: number;
  readonly end: number;
  /** −1, 0 or 1. */
  readonly rating: number;
}

/** One text with its rating and what a scorer needs of it. */
export interface RatedText {
  /** What may not be torn apart in cross-validation: rows of one article. */
  readonly group: string;
  readonly rating: number;
  readonly targets: readonly RatedTarget[];
  readonly text: string;
  readonly tokens: DocumentTokens;
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly names: Uint8Array;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mean?: number;
  readonly targets?: readonly { readonly start: number; readonly end: number; readonly class: string | number }[];
}

const classes: Readonly<Record<string, number>> = { negative: -1, neutral: 0, positive: 1 };

/** Reads rated texts with one vocabulary. */
export class RatedTextReader {
  readonly vocabulary = new Vocabulary();
  private readonly finder = new MentionFinder(this.vocabulary, readRegister());

  /** Sentences with mean ratings on −4 … 4, grouped by the article in their id: "12_3". */
  readSentences(path: string): RatedText[] {
    return readRows(path).map((row) => this.readText(row, row.id.split("_")[0]!, row.mean! / 4));
  }

  /** Sentences with judged targets; the rating of the sentence is the mean of theirs. */
  readTargets(path: string): RatedText[] {
    return readRows(path).map((row) => {
      const ratings = row.targets!.map((target) => ratingOf(target.class));
      return this.readText(
        row,
        row.id.split("_").slice(0, 3).join("_"),
        ratings.reduce((a, b) => a + b, 0) / ratings.length,
      );
    });
  }

  private readText(row: Row, group: string, rating: number): RatedText {
    const document = createDocument(
      { file: row.id, line: null, id: null, format: "record", source: row.text, declared: {} },
      row.id,
      { furniture: false },
    );
    const { text } = document;
    const found = tokenise(text, this.vocabulary);
    const starts = found.starts.slice(0, found.length);
    const tokens = {
      length: found.length,
      ids: found.ids.slice(0, found.length),
      starts,
      ends: found.ends.slice(0, found.length),
      sentences: sentenceOfEach(starts, document.sentences),
    };
    const targets = (row.targets ?? []).map((target) => ({
      ...placeOf(row.text, document, target),
      rating: ratingOf(target.class),
    }));
    return {
      group,
      rating,
      targets,
      text,
      tokens,
      sentences: sentenceRuns(tokens.sentences, tokens.length, document.sentences.length),
      names: markNames(tokens, this.finder.find(text, tokens, document.sentences, null)),
    };
  }
}

const readRows = (path: string): Row[] =>
  gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

const ratingOf = (given: string | number) => (typeof given === "number" ? given : classes[given]!);

/** Characters of the source to places in the text. */
function placeOf(
  source: string,
  document: { readonly text: string; toSource(position: number): number },
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const units = (characters: number) => [...source].slice(0, characters).join("").length;
  const place = spanInText(document, { start: units(start), end: units(end) });
  return { start: place.start, end: Math.max(place.start + 1, place.end) };
}
