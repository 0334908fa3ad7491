/**
 * Questions that come at the same moment go out as one: the register takes up to `mostAtOnce` ids a call, and asking
 * it a thousand times for one each would be unkind.
 */
export const gatherQuestions = <Q, A>(
  ask: (questions: readonly Q[]) => Promise<A[]>,
  mostAtOnce: number,
): ((question: Q) => Promise<A>) => {
  type Waiting = { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  const askAll = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += mostAtOnce) {
      const part = all.slice(from, from + mostAtOnce);
      try {
        const answers = await ask(part.map(({ question }) => question));
        part.forEach(({ resolve, reject }, index) => {
          const answer = answers[index];
          if (answer === undefined) reject(new Error('the register answered fewer than it was asked'));
          else resolve(answer);
        });
      } catch (error) {
        for (const { reject } of part) reject(error);
      }
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void askAll());
    });
};
