// Sport: whether a city's name stands for its club. There no government speaks: "Madrid beat Barcelona 3-1".

import { oneOf, wordsOf } from "../../text/index.js";

/** Words that are said of a game alone. */
const certain = new RegExp(
  `(?<![\\p{L}\\d])${oneOf(
    `${oneOf("beat|won|lost|drew|draw|wins?|defeat|victory|lead|led|trail")}\\b[^.;\\d]{0,40}\\d{1,3}[-–]\\d{1,3}`,
    "\\d{1,3}[-–]\\d{1,3} (?:win|victory|defeat|loss|draw)",
    ...wordsOf(`
      striker midfielder goalkeeper winger hat-trick semi-?finals? quarter-?finals? play-?offs? innings wickets?
      batsman bowler batters? touchdown rebounds pitcher kick-?off half-time goalless equali[sz]er basketball
      football footballer rugby cricket hockey tennis midfield stoppage offside
      relegat(?:ed|ion) champions? championship medals? sprinter marathon
    `),
    "\\d+(?:,000)? ?m(?:et(?:er|re)s)?(?= (?:final|race|hurdles|record|last|in|and)\\b)|all-time list|personal best",
    "in the (?:league|cup|final)|the (?:league|cup|title|semis)|chas(?:ed?|ing) \\d+|league (?:game|match|leaders?)",
    "Premier League|Serie A|La Liga|Bundesliga|Ligue 1|Champions League|Grand Slam|World Cup|Super Bowl",
  )}(?![\\p{L}\\d])`,
  "u",
);
/** Words that are said of politics too: three of them make a game. */
const likely = new RegExp(
  `(?<!\\p{L})${oneOf(
    "won|lost|beat|drew|wins?|draw|match(?:es)?|games?|teams?|clubs?|goals?|players?|fans|points|defeat|final|season",
    "stadium|coach|keeper|penalty|score[ds]?",
  )}(?!\\p{L})`,
  "gu",
);
const reach = 160;

/** True where a game is told of round a place. */
export function isOfSport(text: string, start: number, end: number): boolean {
  const round = text.slice(Math.max(0, start - reach), end + reach);
  return certain.test(round) || new Set(round.match(likely)).size >= 3;
}
