// First names that tell how a pronoun may go back to their bearer. A short list of our own of names that
// news in English prints often; a name that is not here goes with every pronoun.

const male = new Set(
  (
    "james john robert michael william david richard joseph joe thomas charles christopher daniel matthew anthony antony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary " +
    "nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle walter harold jeremy ethan carl keith roger bill bob tom tim jim mike dan ben " +
    "barack bernie mitt newt ted marco rand chris jeb vladimir sergey sergei dmitry dmitri volodymyr emmanuel olaf boris rishi keir shinzo fumio xi narendra recep benjamin ned jake lloyd kurt wendell martin lindsey chuck mitch harry rick ron steve jeff greg"
  ).split(" "),
);
const female = new Set(
  (
    "mary patricia jennifer jen linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley " +
    "anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria " +
    "teresa ann anne wendy hillary kamala ursula annalena theresa liz jill melania ivanka condoleezza madeleine carly elise kellyanne susie jane kate katie ellen alice julia claire diana rose yulia olga natalia maria svetlana"
  ).split(" "),
);

export type Gender = "male" | "female" | null;

/** The gender that a first name or a title before the name tells, or null. */
export function genderOf(word: string): Gender {
  if (word === "mr" || word === "sir" || word === "lord" || word === "king" || word === "prince" || male.has(word))
    return "male";
  return word === "ms" ||
    word === "mrs" ||
    word === "miss" ||
    word === "dame" ||
    word === "queen" ||
    word === "princess" ||
    female.has(word)
    ? "female"
    : null;
}
