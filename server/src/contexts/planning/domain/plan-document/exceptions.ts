import { type Problem, problem } from './problem.ts';
import { alike } from './topic.ts';
import { stem, words } from './words.ts';

/** Leaves out what "utom …" names; an exception that fits nothing is reported. */
export function withoutExcepted<T>(
  all: readonly T[],
  titleOf: (each: T) => string,
  except: readonly string[],
  line: number,
  problems: Problem[],
): T[] {
  let kept = [...all];
  for (const term of except) {
    const left = kept.filter((each) => !mentions(titleOf(each), term));
    if (left.length === kept.length) problems.push(problem('exceptionNotFound', term, { line }));
    kept = left;
  }
  return kept;
}

function mentions(title: string, term: string): boolean {
  const [inTitle, inTerm] = [words(title).map(stem), words(term).map(stem)];
  return inTerm.length > 0 && inTerm.every((word) => inTitle.some((other) => alike(word, other)));
}
