// Constructions in which news says who said what, each with one sentence of our own: the table that
// find-quotations.test.ts runs. `said` is what is quoted, parts split by " | "; speaker as the text has it.

export interface Construction {
  readonly name: string;
  readonly text: string;
  readonly said: string;
  readonly speaker: string | null;
  readonly speakerId?: string | null;
  readonly cue?: string | null;
  readonly kind: "direct" | "mixed" | "indirect";
}

export const constructions: readonly Construction[] = [
  // Marked, the attribution behind it.
  { name: "subject and verb behind", text: "“We will keep the bridge open,” Wang Yi said.", said: "We will keep the bridge open,", speaker: "Wang Yi", speakerId: "wang-yi", cue: "said", kind: "direct" },
  { name: "verb and subject behind", text: "“The harvest will not wait for us,” said Sergey Lavrov.", said: "The harvest will not wait for us,", speaker: "Sergey Lavrov", speakerId: "sergey-lavrov", cue: "said", kind: "direct" },
  { name: "apposition behind the name", text: "“The harvest is lost this year,” said Mira Tolland, the cooperative's chief executive, on Monday.", said: "The harvest is lost this year,", speaker: "Mira Tolland", speakerId: null, kind: "direct" },
  { name: "apposition between name and verb", text: "“The harvest is lost this year,” Mira Tolland, the head of the cooperative, said.", said: "The harvest is lost this year,", speaker: "Mira Tolland", speakerId: null, kind: "direct" },
  { name: "age between name and verb", text: "“They are drying the nets again,” Mira Tolland, 25, said as she walked home.", said: "They are drying the nets again,", speaker: "Mira Tolland", kind: "direct" },
  { name: "relative clause between name and verb", text: "“The nets are still wet today,” Tom Arden, who owns two boats, told reporters.", said: "The nets are still wet today,", speaker: "Tom Arden", cue: "told", kind: "direct" },
  { name: "a pronoun behind the verb", text: "“The nets are still wet today,” said he.", said: "The nets are still wet today,", speaker: "he", kind: "direct" },
  { name: "adverb before the verb", text: "“The nets are still wet today,” Arden later added.", said: "The nets are still wet today,", speaker: "Arden", cue: "added", kind: "direct" },
  { name: "day before the verb", text: "“The nets are still wet today,” Arden on Friday told the council.", said: "The nets are still wet today,", speaker: "Arden", cue: "told", kind: "direct" },
  { name: "auxiliary before the verb", text: "“The nets are still wet today,” Arden has said.", said: "The nets are still wet today,", speaker: "Arden", cue: "said", kind: "direct" },
  { name: "question", text: "“Is the bridge open to everyone today?” Blinken asked Wang Yi.", said: "Is the bridge open to everyone today?", speaker: "Blinken", speakerId: "antony-blinken", cue: "asked", kind: "direct" },
  { name: "exclamation", text: "“Leave the bridge open to us!” shouted a farmer.", said: "Leave the bridge open to us!", speaker: "a farmer", speakerId: null, cue: "shouted", kind: "direct" },
  { name: "title before the name", text: "“The road is ours to mend,” said Foreign Minister Wang Yi.", said: "The road is ours to mend,", speaker: "Foreign Minister Wang Yi", speakerId: "wang-yi", kind: "direct" },
  { name: "as behind", text: "“The road is ours to mend,” as Lavrov put it.", said: "The road is ours to mend,", speaker: "Lavrov", speakerId: "sergey-lavrov", kind: "direct" },
  { name: "a statement's words", text: "“No boat may leave the harbour,” the ministry said in a statement.", said: "No boat may leave the harbour,", speaker: "the ministry", cue: "said", kind: "direct" },
  { name: "an unnamed official", text: "“No boat may leave the harbour,” a senior official told reporters.", said: "No boat may leave the harbour,", speaker: "a senior official", speakerId: null, kind: "direct" },
  { name: "a document", text: "“No boat may leave the harbour,” the report said.", said: "No boat may leave the harbour,", speaker: "the report", speakerId: null, kind: "direct" },
  { name: "several speakers", text: "“No boat may leave the harbour,” officials say.", said: "No boat may leave the harbour,", speaker: "officials", speakerId: null, kind: "direct" },
  { name: "an office", text: "“The lines must stay open,” the US president said.", said: "The lines must stay open,", speaker: "the US president", speakerId: "joe-biden", kind: "direct" },
  { name: "a country's institution", text: "“We have read the note with care,” Russia’s foreign ministry said.", said: "We have read the note with care,", speaker: "Russia’s foreign ministry", speakerId: "russia-foreign-ministry", kind: "direct" },
  { name: "a spokesman for a body", text: "“We have read the note with care,” said a spokesman for the State Department.", said: "We have read the note with care,", speaker: "a spokesman for the State Department", speakerId: "us-state-department", kind: "direct" },
  { name: "a government", text: "“We have read the note with care,” the Chinese government said.", said: "We have read the note with care,", speaker: "the Chinese government", speakerId: "china", kind: "direct" },
  { name: "officials are not their country", text: "“We have read the note with care,” Russian officials said.", said: "We have read the note with care,", speaker: "Russian officials", speakerId: null, kind: "direct" },
  { name: "an aide is not whom he serves", text: "“We have read the note with care,” an aide to Joe Biden said.", said: "We have read the note with care,", speaker: "an aide to Joe Biden", speakerId: null, kind: "direct" },
  { name: "an owner is not what he owns", text: "“We have read the note with care,” Putin's lawyer said.", said: "We have read the note with care,", speaker: "Putin's lawyer", speakerId: null, kind: "direct" },
  { name: "a sentence of its own behind a full stop", text: "“Nobody came to the pier.” Arden said.", said: "Nobody came to the pier.", speaker: "Arden", kind: "direct" },

  // Marked, the attribution in the middle.
  { name: "split inside a sentence", text: "“We will keep the bridge open,” Wang Yi said, “until the last lorry has crossed.”", said: "We will keep the bridge open, | until the last lorry has crossed.", speaker: "Wang Yi", speakerId: "wang-yi", kind: "direct" },
  { name: "split between sentences", text: "“We will keep the bridge open,” Wang Yi said. “The last lorry has not crossed.”", said: "We will keep the bridge open, | The last lorry has not crossed.", speaker: "Wang Yi", speakerId: "wang-yi", kind: "direct" },
  { name: "split, the verb first", text: "“The boats,” said Arden, “are all in the harbour.”", said: "The boats, | are all in the harbour.", speaker: "Arden", kind: "direct" },
  { name: "several sentences in one mark", text: "“The harvest is late. The rivers are low. Nobody is to blame,” Lavrov told reporters.", said: "The harvest is late. The rivers are low. Nobody is to blame,", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: "told", kind: "direct" },

  // Marked, the attribution before it.
  { name: "colon", text: "Wang Yi warned: “The harvest will not wait for us.”", said: "The harvest will not wait for us.", speaker: "Wang Yi", speakerId: "wang-yi", cue: "warned", kind: "direct" },
  { name: "comma", text: "Arden replied, “Nobody has asked the fishermen.”", said: "Nobody has asked the fishermen.", speaker: "Arden", cue: "replied", kind: "direct" },
  { name: "told someone", text: "Lavrov told the council, “Nobody has asked the fishermen.”", said: "Nobody has asked the fishermen.", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: "told", kind: "direct" },
  { name: "name and colon", text: "Lavrov: “Nobody has asked the fishermen about it.”", said: "Nobody has asked the fishermen about it.", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: null, kind: "direct" },
  { name: "verb first, colon", text: "Said Arden: “Nobody has asked the fishermen.”", said: "Nobody has asked the fishermen.", speaker: "Arden", kind: "direct" },
  { name: "behind a leading phrase", text: "In a statement on Friday, the ministry said: “Nobody may leave the harbour.”", said: "Nobody may leave the harbour.", speaker: "the ministry", cue: "said", kind: "direct" },
  { name: "behind a participle clause", text: "Speaking to reporters in Tromsø, Lavrov said: “Nobody may leave the harbour.”", said: "Nobody may leave the harbour.", speaker: "Lavrov", speakerId: "sergey-lavrov", kind: "direct" },
  { name: "asked about it, he answered", text: "Asked about the ice, Arden said: “The nets are dry enough.”", said: "The nets are dry enough.", speaker: "Arden", kind: "direct" },
  { name: "according to, before", text: "According to Jake Sullivan, the plan was “half a plan.”", said: "half a plan.", speaker: "Jake Sullivan", speakerId: "jake-sullivan", cue: "According to", kind: "mixed" },
  { name: "according to, behind", text: "The plan was “half a plan,” according to Jake Sullivan.", said: "half a plan,", speaker: "Jake Sullivan", speakerId: "jake-sullivan", cue: "according to", kind: "mixed" },
  { name: "quoted as saying", text: "Lavrov was quoted as saying: “The harvest will not wait for us.”", said: "The harvest will not wait for us.", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: "saying", kind: "direct" },
  { name: "introduced in the paragraph before", text: "The ministry said on Monday:\n\n“Nobody may leave the harbour before dawn.”", said: "Nobody may leave the harbour before dawn.", speaker: "The ministry", kind: "direct" },
  { name: "a sentence introduces him", text: "Lavrov disagreed. “The road was never ours to mend.”", said: "The road was never ours to mend.", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: null, kind: "direct" },

  // Part of a sentence.
  { name: "called it", text: "Blinken called the offer “a door left open.”", said: "a door left open.", speaker: "Blinken", speakerId: "antony-blinken", cue: "called", kind: "mixed" },
  { name: "said that it was", text: "Antony Blinken said the offer was “a door left open” for a while.", said: "a door left open", speaker: "Antony Blinken", speakerId: "antony-blinken", cue: "said", kind: "mixed" },
  { name: "that before the mark", text: "Biden told Xi that “the lines must stay open.”", said: "the lines must stay open.", speaker: "Biden", speakerId: "joe-biden", cue: "told", kind: "mixed" },
  { name: "dismissed as", text: "Lavrov dismissed the plan as “a fairy tale for children.”", said: "a fairy tale for children.", speaker: "Lavrov", cue: "dismissed", kind: "mixed" },
  { name: "saying behind a comma", text: "Lavrov left the hall on Friday, saying the plan was “a fairy tale.”", said: "a fairy tale.", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: "saying", kind: "mixed" },
  { name: "second verb of one subject", text: "Arden stood up and called the plan “a fairy tale for children.”", said: "a fairy tale for children.", speaker: "Arden", cue: "called", kind: "mixed" },
  { name: "relative clause", text: "The plan angered Arden, who called it “a fairy tale for children.”", said: "a fairy tale for children.", speaker: "who", cue: "called", kind: "mixed" },
  { name: "the outer of two", text: "The ministry said Lavrov described the talks as “frank and long.”", said: "frank and long.", speaker: "The ministry", cue: "said", kind: "mixed" },
  { name: "possessor of a noun of saying", text: "Nobody in the harbour believed in Arden's claim that “the ice is thin.”", said: "the ice is thin.", speaker: "Arden", kind: "mixed" },
  { name: "passive with an agent", text: "The plan was described as “a fairy tale” by Arden.", said: "a fairy tale", speaker: "Arden", kind: "mixed" },
  { name: "attribution at the end of the sentence", text: "Boats that are “too old for the ice” must stay, Arden said.", said: "too old for the ice", speaker: "Arden", cue: "said", kind: "mixed" },

  { name: "in brackets", text: "The plan (Lavrov called it “a fairy tale for children”) was dropped.", said: "a fairy tale for children", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: "called", kind: "mixed" },
  { name: "party and place in brackets behind the name", text: "“The ice is thin this year,” Tom Arden (Green-Tromsø) said.", said: "The ice is thin this year,", speaker: "Tom Arden", kind: "direct" },

  // Other marks.
  { name: "straight marks", text: '"We will keep the bridge open," Wang Yi said.', said: "We will keep the bridge open,", speaker: "Wang Yi", kind: "direct" },
  { name: "single curly marks", text: "‘We will keep the bridge open,’ Wang Yi said.", said: "We will keep the bridge open,", speaker: "Wang Yi", kind: "direct" },
  { name: "single straight marks", text: "'We don't keep the bridge open,' Wang Yi said.", said: "We don't keep the bridge open,", speaker: "Wang Yi", kind: "direct" },
  { name: "angle marks", text: "«We will keep the bridge open,» Wang Yi said.", said: "We will keep the bridge open,", speaker: "Wang Yi", kind: "direct" },
  { name: "low and high marks", text: "„We will keep the bridge open,“ Wang Yi said.", said: "We will keep the bridge open,", speaker: "Wang Yi", kind: "direct" },
  { name: "two marks of one kind, mixed up", text: "“We will keep the bridge open,\" Wang Yi said.", said: "We will keep the bridge open,", speaker: "Wang Yi", kind: "direct" },
  { name: "marks inside marks", text: "“He told me ‘the bridge is shut’ and left,” Arden said.", said: "He told me ‘the bridge is shut’ and left,", speaker: "Arden", kind: "direct" },
  { name: "double marks inside double marks", text: "“He told me “the bridge is shut” and left,” Arden said.", said: "He told me “the bridge is shut” and left,", speaker: "Arden", kind: "direct" },

  // Without marks.
  { name: "said that", text: "Wang Yi said that the bridge was open.", said: "the bridge was open", speaker: "Wang Yi", speakerId: "wang-yi", cue: "said", kind: "indirect" },
  { name: "said without that", text: "Wang Yi said the bridge was open.", said: "the bridge was open", speaker: "Wang Yi", speakerId: "wang-yi", cue: "said", kind: "indirect" },
  { name: "told someone that", text: "Lavrov told reporters that the bridge was open.", said: "the bridge was open", speaker: "Lavrov", speakerId: "sergey-lavrov", cue: "told", kind: "indirect" },
  { name: "said on a day that", text: "The ministry said on Monday that two boats had sunk.", said: "two boats had sunk", speaker: "The ministry", kind: "indirect" },
  { name: "attribution behind", text: "Two boats have sunk near the cape, the coast guard said.", said: "Two boats have sunk near the cape", speaker: "the coast guard", cue: "said", kind: "indirect" },
  { name: "attribution behind, a dateline before it", text: "REYKJAVIK, Oct. 31 — Two boats have sunk near the cape, the coast guard said.", said: "Two boats have sunk near the cape", speaker: "the coast guard", cue: "said", kind: "indirect" },
  { name: "attribution behind, a city of capitals before it", text: "BEIJING — Two boats have sunk near the cape, Arden said.", said: "Two boats have sunk near the cape", speaker: "Arden", cue: "said", kind: "indirect" },
  { name: "attribution behind, verb first", text: "Two boats have sunk near the cape, said Arden.", said: "Two boats have sunk near the cape", speaker: "Arden", cue: "said", kind: "indirect" },
  { name: "according to, behind, no marks", text: "Two boats have sunk near the cape, according to the coast guard.", said: "Two boats have sunk near the cape", speaker: "the coast guard", cue: "according to", kind: "indirect" },
  { name: "according to, before, no marks", text: "According to the coast guard, two boats have sunk near the cape.", said: "two boats have sunk near the cape", speaker: "the coast guard", cue: "According to", kind: "indirect" },
  { name: "attribution in the middle", text: "The boats, Arden said, must stay in the harbour until April.", said: "The boats | must stay in the harbour until April", speaker: "Arden", kind: "indirect" },
  { name: "attribution behind a first word", text: "Still, he said, the boats must stay in the harbour.", said: "the boats must stay in the harbour", speaker: "he", kind: "indirect" },
  { name: "attribution between two clauses", text: "If the ice holds for another week, Arden said, the boats will stay in the harbour.", said: "the boats will stay in the harbour", speaker: "Arden", kind: "indirect" },
  { name: "condition and consequence before it", text: "If the ice holds, the boats will stay, Arden said.", said: "If the ice holds, the boats will stay", speaker: "Arden", kind: "indirect" },
  { name: "a long subject in what is said", text: "Arden said the trouble at this week's meeting was the fault of nobody.", said: "the trouble at this week's meeting was the fault of nobody", speaker: "Arden", kind: "indirect" },
  { name: "a thought", text: "Experts believe the ice will hold until April.", said: "the ice will hold until April", speaker: "Experts", cue: "believe", kind: "indirect" },
  { name: "announced that", text: "The White House announced that the talks would go on.", said: "the talks would go on", speaker: "The White House", speakerId: "united-states", cue: "announced", kind: "indirect" },
];

/** Marks that hold nobody's speech. */
export const terms: readonly (readonly [name: string, text: string])[] = [
  ["so-called", "The so-called “harvest week” begins on Monday."],
  ["a term", "The “harvest week” begins on Monday."],
  ["a film", "The film “Boats on the Ice” opens in March."],
  ["a show with an owner", "She spoke on the network's “Morning Desk” about the ice."],
  ["known as", "The route is known as the “white road” in winter."],
  ["called, with no caller", "The fee is called a “harvest levy” in the books."],
  ["a book's title, between commas", "His new book, “Boats on the Ice,” opens with a storm."],
  ["attributes of a tag", '<note id="77" author="desk">The ice is thin.</note>'],
  ["under a banner", "The council has criticized the owners for years under the banner of a “free harbour for all.”"],
  ["a term before a noun, whoever reports the sentence", "None of the boats reached the “grey water” level, according to Arden."],
  ["a third person behind to, which is a noun", "The mood went from praise of Arden's boats to hopes he will pull the harbour “out of its ice” by May."],
  ["his first note, which is a noun", "Arden's first note of the day named the “grey water” and little else."],
  ["whoever reads", "You live by the harbour and feel free to “walk the ice” whenever you like."],
  ["something added to something", "Arden added a line to the “grey water” list."],
  ["according to a taste", "They press the “red” button according to their instinctive preference."],
  ["inches", 'The plank is 5\'10" long and the other is 6\'2" long.'],
];
