// First names that tell their bearer's gender: by it a pronoun goes back to a person, and Mrs Clinton is not Bill.
// A list of our own: names that English news prints often, and first names of women in the register. A name that is
// not here may be anybody's.

import { wordsOf } from "../../text/index.js";
import { type Gender, genderOfTitle } from "./personal-titles.js";

const mens = new Set(
  wordsOf(`
    aaron adam alexander andrew anthony antony barack ben benjamin bernie bill bob boris brandon brian carl charles
    chris christopher chuck dan daniel david dennis dmitri dmitry donald edward emmanuel eric ethan frank fumio gary
    george greg gregory harold harry henry jack jacob jake james jason jeb jeff jeffrey jeremy jerry jim joe john
    jonathan jose joseph joshua justin keir keith kenneth kevin kurt kyle larry lindsey lloyd marco mark martin
    matthew michael mike mitch mitt narendra nathan ned newt nicholas olaf patrick paul peter rand raymond recep
    richard rick rishi robert roger ron ronald ryan samuel scott sergei sergey shinzo stephen steve steven ted thomas
    tim timothy tom tyler vladimir volodymyr walter wendell william xi zachary
  `),
);

const womens = new Set(
  wordsOf(`
    adrienne agnès alexandra alice amanda amy andrea angela angelina ann anna annalena anne annegret antonella arancha
    ashley avril barbara benazir betty brenda carly carol caroline carolyn catherine cecilia cheryl chloe christina
    christine chrystia claire claudia condoleezza cristina cynthia dalia deborah debra diana diane dilma dina donna
    dorothy ekaterina elina elisabeth elise elizabeth ellen emily emma erna esther eva evelyn federica gina giorgia
    gloria gretchen hanna hannah heather heidi helen helle hillary ingrid iryna isabel ivanka jacinda jacqueline jane
    janet janine jeanine jen jennifer jessica jill joan joanna joyce judith julia julie kaja kamala karen karin karine
    kate katherine kathleen kathy katie kelly kellyanne kersti kimberly kirsten kristalina kyrsten laura lauren linda
    lisa liz loretta louise lucy lynne madeleine magdalena margaret margot maria marie marise martha mary megan megyn
    melania melanie melissa mette michelle michèle mélanie nadia nanaia nancy natalia natalie natasha ngozi nicole
    nikki oksana olga olha olivia pamela patricia phumzile priti rachel rashida rebecca retno roberta rose roza ruth
    sabrina salome samantha sandra sanna sara sarah sharon sheila shirley sonia stephanie suella susan sushma susie
    svenja svetlana sviatlana sylvie tammy tanja teresa theresa tulsi ursula valentina valerie vera victoria virginia
    vivian wendy xiomara yulia yvette zuzana
  `),
);

/**
 * First names of women in the register that are also a word, a place, an acronym, a surname or a man's name: they say
 * who Ms Le Pen is, and nothing about whom "she" goes back to: "Marine officers said".
 */
const womensInRegister = new Set(
  wordsOf("ana dominique florence grace hina jo jody kay marine maya mia nicola penny rosa simone sue tsai viola"),
);

/** True where the first word of an actor's name is a woman's first name. */
export function isWomansName(name: string): boolean {
  const first = name.split(" ")[0]!.toLowerCase();
  return womens.has(first) || womensInRegister.has(first);
}

/**
 * The gender that a first name or a title tells, whatever its case; null for a word that is neither. A title in -man
 * tells none: "spokesman Jen Psaki".
 */
export function genderOf(word: string): Gender {
  const low = word.toLowerCase();
  const told = /(?<!wo)man$/.test(low) ? null : genderOfTitle(low);
  return told ?? (womens.has(low) ? "female" : mens.has(low) ? "male" : null);
}
