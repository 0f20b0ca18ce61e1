// Modifiers: closed classes of tokens that change what the tokens round them say.

import { wordsOf } from "../../text/index.js";

/** Tokens that turn the ratings that follow them, up to the end of the clause. */
export const negations: ReadonlySet<string> = new Set(
  wordsOf(`
    not no never none nobody nothing neither nor without hardly scarcely barely cannot can't don't doesn't didn't
    isn't aren't wasn't weren't won't wouldn't shouldn't couldn't haven't hasn't hadn't ain't refrain refrained
    refrains fail failed fails avoid avoided lack lacks
  `),
);

/** Tokens that make the rating that follows stronger or weaker. */
export const degrees: ReadonlyMap<string, number> = new Map(
  Object.entries({
    very: 1.25,
    extremely: 1.4,
    deeply: 1.3,
    highly: 1.25,
    strongly: 1.3,
    seriously: 1.25,
    increasingly: 1.15,
    most: 1.15,
    more: 1.1,
    so: 1.1,
    utterly: 1.4,
    completely: 1.3,
    slightly: 0.7,
    somewhat: 0.7,
    fairly: 0.8,
    partly: 0.7,
    less: 0.7,
    mildly: 0.7,
  }),
);

/** Tokens after which a sentence comes to its point. */
export const contrasts: ReadonlySet<string> = new Set(["but", "however"]);

/** Articles are not units: a country's name may have one or none. */
export const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);

/**
 * Offices and bodies of state: whether one is named with its country depends on the country, so none scores. The list
 * is the one that the models were trained with: titles of persons (analyse/actors) and who can speak (analyse/quotes)
 * are other sets, and a word more here would change scores.
 */
export const offices: ReadonlySet<string> = new Set(
  wordsOf(`
    president presidents presidential vice-president vice prime minister ministers premier premiers chancellor
    chancellors leader leaders ruler king queen prince emperor monarch pope secretary secretaries undersecretary
    under-secretary acting interim deputy supreme head ministry ministries department departments affairs state states
    government governments parliament parliaments congress senate army armies navy navies air force forces military
    embassy embassies ambassador ambassadors consulate spokesman spokeswoman spokesperson spokespeople official
    officials foreign defense defence interior commerce trade finance treasury council assembly commission cabinet
    administration authorities republic kingdom federation union united nations nation country countries
  `),
);
