import { parentPort } from 'node:worker_threads';
import { checkText, type Speller, type TextCheck } from '../domain/check-text.ts';
import { readPhrase } from '../domain/inflection/phrase.ts';
import { countTerms } from '../domain/terms/count-terms.ts';
import { piecesOfTerm } from '../domain/terms/term-entry.ts';
import { buildTermbase, type Termbase } from '../domain/terms/termbase.ts';
import { readText } from '../domain/text/sentences.ts';
import { openDictionary } from './dictionary.ts';
import type { ListedCheck, ThreadAnswer, ThreadRequest, ThreadResult, ThreadTask } from './thread-messages.ts';

// A thread of its own: a hundred thousand pasted words take seconds, and nobody else's request may wait for them.

const termbases = new Map<string, Termbase>();

const listed = (check: TextCheck, most: number): ListedCheck => ({
  ...check,
  terms: check.terms.slice(0, most),
  spelling: check.spelling.slice(0, most),
  longSentences: check.longSentences.slice(0, most),
  passive: check.passive.slice(0, most),
  officialese: check.officialese.slice(0, most),
  counts: {
    terms: check.terms.length,
    spelling: check.spelling.length,
    longSentences: check.longSentences.length,
    passive: check.passive.length,
    officialese: check.officialese.length,
  },
});

const termbaseOf = (key: string): Termbase => {
  const termbase = termbases.get(key);
  if (termbase === undefined) throw new Error('the termbase was not sent');
  return termbase;
};

const checkEach = ({ texts, termbaseKey, locale, mostListed }: ThreadTask & { kind: 'checkEach' }, speller: Speller): ListedCheck[] => {
  const termbase = termbaseOf(termbaseKey);
  return texts.map((text) => listed(checkText(text, { termbase, speller, locale }), mostListed));
};

const perform = async (task: ThreadTask): Promise<ThreadResult> => {
  const speller = await openDictionary();
  if (task.kind === 'check') {
    const { text, termbaseKey, locale, brands, mostListed } = task;
    return { check: listed(checkText(text, { termbase: termbaseOf(termbaseKey), speller, locale, brands }), mostListed) };
  }
  if (task.kind === 'checkEach') return { checks: checkEach(task, speller) };
  if (task.kind === 'countTerms') return { counted: countTerms(readText(task.text), termbaseOf(task.termbaseKey), speller) };
  const readings = readPhrase(piecesOfTerm(task.term), speller);
  return {
    bent: readings.map((reading) =>
      reading.map((word) => ({ ...word, forms: word.forms.map(({ slot, form }) => ({ slot, form, isKnown: speller.isWord(form) })) })),
    ),
  };
};

const answer = async ({ id, task }: ThreadRequest & { kind: 'task' }): Promise<ThreadAnswer> => {
  try {
    return { id, result: await perform(task) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : 'unknown' };
  }
};

parentPort?.on('message', (request: ThreadRequest) => {
  if (request.kind === 'learn') termbases.set(request.termbaseKey, buildTermbase(request.terms));
  else if (request.kind === 'forget') termbases.delete(request.termbaseKey);
  else void answer(request).then((message) => parentPort?.postMessage(message));
});
