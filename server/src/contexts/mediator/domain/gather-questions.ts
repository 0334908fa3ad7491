export type Gathering = {
  /** Questions in one call. */
  mostAtOnce: number;
  /** Calls under way at the same time; what comes meanwhile gathers for the next. */
  callsAtOnce?: number;
};

/**
 * Questions that come at the same moment, or while a call is under way, go out as one: the register takes up to a
 * thousand ids a call and asking it a thousand times for one each would be unkind; a database likes rows in groups too.
 */
export const gatherQuestions = <Q, A>(
  ask: (questions: readonly Q[]) => Promise<A[]>,
  { mostAtOnce, callsAtOnce = 2 }: Gathering,
): ((question: Q) => Promise<A>) => {
  type Waiting = { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let underWay = 0;

  const askPart = async (part: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await ask(part.map(({ question }) => question));
      part.forEach(({ resolve, reject }, index) => {
        if (index < answers.length) resolve(answers[index] as A);
        else reject(new Error('fewer answers came than there were questions'));
      });
    } catch (error) {
      for (const { reject } of part) reject(error);
    }
    underWay--;
    pump();
  };

  const pump = (): void => {
    while (waiting.length > 0 && underWay < callsAtOnce) {
      const part = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      underWay++;
      void askPart(part);
    }
  };

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (waiting.length === 1) setImmediate(pump);
    });
};
