// Rows as the kit makes them, invented: for charts to be tried on at the sizes of real corpora.
// Numbers come from a seeded generator, so every run sees the same rows.

import type { ActorMonthRow, CoOccurrenceRow, NetworkRow } from "../../src/measure/actors/actor-rows.js";
import type { DocumentTermRow, TermRow } from "../../src/measure/terms/term-row.js";
import type { SpeakerRow } from "../../src/measure/speech/index.js";
import type { ActorPolarityRow, SentimentRow } from "../../src/measure/tone/sentiment-row.js";
import type { ActorToneRow, MonthToneRow, PairToneRow, ToneMean } from "../../src/measure/tone/tone-row.js";
import { actors, dates, headlines, terms } from "./sample-names.js";

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};

export const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    docId: `d${String(index).padStart(3, "0")}`,
    // Five documents lie in the weeks that the five articles come from; more spread over all years and a few round
    // again.
    published: count <= 5 ? dates[5 + index * 2]! : dates[index % dates.length]!,
    title:
      index < headlines.length
        ? headlines[index]!
        : `${headlines[index % headlines.length]!.split(" ").slice(0, 4).join(" ")} ${index}`,
  }));

export const termRows = (count: number, articles: number): TermRow[] =>
  Array.from({ length: count }, (_, index) => {
    const perMillion = 24000 / (index + 1.6);
    return {
      term: terms[index] ?? `term ${index}`,
      count: Math.max(1, Math.round((perMillion * articles * 800) / 1e6)),
      documents: Math.max(1, Math.round(articles * (1 - index / (count + 3)))),
      perMillion,
      low: articles < 2 ? null : perMillion * (1 - 0.9 / Math.sqrt(articles)),
      high: articles < 2 ? null : perMillion * (1 + 1.1 / Math.sqrt(articles)),
      tfidf: index,
    };
  });

export const documentTermRows = (articles: number, count: number): DocumentTermRow[] => {
  const next = random(3);
  return documents(articles).flatMap((document) =>
    terms.slice(0, count).map((term, index) => {
      const times = Math.floor((next() * 30) / (index + 2) + next() * 1.5);
      return { ...document, term, count: times, perThousand: times / 0.8 };
    }),
  );
};

export const sentimentRows = (articles: number): SentimentRow[] => {
  const next = random(5);
  return documents(articles).map((document) => {
    const polarity = (next() - 0.62) * 0.6;
    const sentences = 12 + Math.floor(next() * 40);
    const half = 1.3 / Math.sqrt(sentences);
    return {
      ...document,
      sentences,
      polarity,
      low: polarity - half * 0.9,
      high: polarity + half,
      natural: polarity * 2,
      senticon: polarity / 2,
      pattern: 0,
      terms: "",
    };
  });
};

export const actorPolarityRows = (count: number, articles: number): ActorPolarityRow[] => {
  const next = random(7);
  return actors.slice(0, count).map(([actorId, actorName, type], index) => {
    const polarity = (next() - 0.65) * 0.5;
    const inDocuments = Math.max(1, articles - index);
    const half = 0.5 / Math.sqrt(inDocuments);
    return {
      actorId,
      actorName,
      known: true,
      type,
      sentences: Math.round((articles * 20) / (index + 1)) + 1,
      documents: inDocuments,
      polarity,
      low: inDocuments < 2 ? null : polarity - half,
      high: inDocuments < 2 ? null : polarity + half,
    };
  });
};

export const actorMonthRows = (count: number, articles: number): ActorMonthRow[] => {
  const next = random(11);
  const perMonth = new Map<string, number>();
  for (const { published } of documents(articles)) {
    if (published !== null) perMonth.set(published.slice(0, 7), (perMonth.get(published.slice(0, 7)) ?? 0) + 1);
  }
  return actors.slice(0, count).flatMap(([actorId, actorName, type], index) =>
    [...perMonth].map(([month, documentsOfMonth]) => {
      const share = next() < 0.15 ? 0 : Math.min(1, (0.2 + next() * 0.6) / (1 + index * 0.4));
      return {
        actorId,
        actorName,
        known: true,
        type,
        month,
        documentsOfMonth,
        mentions: Math.round(share * 40 * documentsOfMonth),
        documents: share === 0 ? 0 : documentsOfMonth,
        share,
        low: documentsOfMonth < 2 ? null : share * 0.7,
        high: documentsOfMonth < 2 ? null : Math.min(1, share * 1.3),
      };
    }),
  );
};

export const coOccurrenceRows = (count: number, articles: number): CoOccurrenceRow[] => {
  const next = random(13);
  const rows: CoOccurrenceRow[] = [];
  for (const [i, [a, aName]] of actors.slice(0, count).entries()) {
    for (const [b, bName] of actors.slice(i + 1, count)) {
      const j = actors.findIndex(([id]) => id === b);
      const sentences = Math.floor((articles * 14 * next() ** 2) / ((i + 1) * Math.sqrt(j)));
      if (sentences === 0) continue;
      const expected = (articles * 3) / ((i + 1) * (j + 1)) + 0.2;
      const [source, sourceName, target, targetName] = a < b ? [a, aName, b, bName] : [b, bName, a, aName];
      const g2 = (sentences - expected) * 2;
      rows.push({
        source,
        sourceName,
        target,
        targetName,
        sourceKnown: true,
        targetKnown: true,
        sentences,
        documents: Math.min(articles, sentences),
        expected,
        npmi: Math.max(-1, Math.min(1, Math.log(sentences / expected) / 4)),
        g2,
        q: g2 > 6 ? 0.01 : 0.4,
        low: articles < 2 ? null : Math.max(0, Math.round(sentences * 0.5)),
        high: articles < 2 ? null : Math.round(sentences * 1.6) + 1,
      });
    }
  }
  return rows;
};

export const networkRows = (count: number, articles: number): NetworkRow[] => {
  const edges = coOccurrenceRows(count, articles);
  return actors.slice(0, count).map(([actorId, name, type, country], index) => {
    const own = edges.filter((edge) => edge.source === actorId || edge.target === actorId);
    return {
      actorId,
      name,
      known: true,
      type,
      country,
      wikidata: null,
      mentions: Math.round((articles * 30) / (index + 1.2)) + 1,
      degree: own.length,
      strength: own.reduce((sum, edge) => sum + edge.sentences, 0),
      betweenness: 0.5 / (index + 1),
      community: index % 4,
      closeness: 1 / (index + 1),
      eigenvector: 0.5 / (index + 1),
      pagerank: 0.1,
      clustering: 0.5,
      core: 2,
    };
  });
};

const toneMean = (tone: number, judgements: number, inDocuments: number): ToneMean => {
  const half = 0.6 / Math.sqrt(inDocuments);
  const positive = Math.round((judgements * (1 + tone)) / 2);
  return {
    judgements,
    positive,
    negative: judgements - positive,
    documents: inDocuments,
    tone,
    low: inDocuments < 2 ? null : Math.max(-1, tone - half),
    high: inDocuments < 2 ? null : Math.min(1, tone + half),
  };
};

export const actorToneRows = (count: number, articles: number): ActorToneRow[] => {
  const next = random(17);
  return actors
    .slice(0, count)
    .map(([target, targetName], index) => ({
      target,
      targetName,
      targetKnown: true,
      ...toneMean((next() - 0.6) * 0.8, Math.ceil((articles * 6) / (index + 1)), Math.max(1, articles - 2 * index)),
    }));
};

export const pairToneRows = (count: number, articles: number): PairToneRow[] => {
  const next = random(19);
  return [["narrator", "the narrator"] as const, ...actors.slice(0, count)].flatMap(([source, sourceName], i) =>
    actors.slice(0, count).flatMap(([target, targetName], j) => {
      const judgements =
        source === target ? 0 : Math.floor((articles * 4 * next() ** 2) / ((i + 1) * Math.sqrt(j + 1)));
      return judgements === 0
        ? []
        : [
            {
              source,
              sourceName,
              sourceKnown: true,
              target,
              targetName,
              targetKnown: true,
              ...toneMean((next() - 0.6) * 1.2, judgements, Math.min(articles, Math.ceil(judgements / 2))),
            },
          ];
    }),
  );
};

export const monthToneRows = (count: number, articles: number): MonthToneRow[] => {
  const next = random(23);
  return actorMonthRows(count, articles)
    .filter(() => next() > 0.2)
    .map(({ actorId, actorName, month, documentsOfMonth }) => ({
      target: actorId,
      targetName: actorName,
      targetKnown: true,
      month,
      documentsOfMonth,
      ...toneMean((next() - 0.6) * 0.9, 1 + Math.floor(next() * 9), 1 + Math.floor(next() * documentsOfMonth)),
    }));
};

export const speakerRows = (count: number, articles: number): SpeakerRow[] => [
  ...actors.slice(0, count).map(([speakerId, speakerName], index) => {
    const [direct, mixed, indirect] = [
      Math.ceil((articles * 2) / (index + 1)),
      Math.floor(articles / (index + 2)),
      Math.floor(articles / (index + 1)),
    ];
    const quotations = direct + mixed + indirect;
    return {
      speakerId,
      speakerName,
      known: true,
      quotations,
      direct,
      mixed,
      indirect,
      documents: Math.min(articles, quotations),
      low: articles < 2 ? null : Math.floor(quotations / 2),
      high: articles < 2 ? null : quotations * 2,
    };
  }),
  {
    speakerId: null,
    speakerName: "(somebody else)",
    known: null,
    quotations: 12,
    direct: 4,
    mixed: 3,
    indirect: 5,
    documents: 3,
    low: 1,
    high: 20,
  },
  {
    speakerId: null,
    speakerName: "(nobody named)",
    known: null,
    quotations: 3,
    direct: 3,
    mixed: 0,
    indirect: 0,
    documents: 1,
    low: 0,
    high: 6,
  },
];

/** Text that must stay text wherever it is shown. */
export const nasty = `"><script>alert(1)</script> ${"&"}amp; 'x' \u202e<b>مرحبا</b> \u0007 ]]> </style>`;
