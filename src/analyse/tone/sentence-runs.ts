/** Which tokens each sentence has: from..to, given the sentence of each token. */
export function sentenceRuns(
  sentenceOf: ArrayLike<number>,
  tokens: number,
  sentences: number,
): { from: number; to: number }[] {
  let at = 0;
  return Array.from({ length: sentences }, (_, sentence) => {
    const from = at;
    while (at < tokens && sentenceOf[at] === sentence) at++;
    return { from, to: at };
  });
}
