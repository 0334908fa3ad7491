import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModule } from 'hunspell-asm';
import type { Lexicon } from '../domain/inflection/lexeme.ts';
import { countUnseen, type LetterRows, readLetterRows } from '../domain/spelling/letter-rows.ts';

/** Remembered answers; the oldest half is let go when it is full, so that a process never grows with what it reads. */
const rememberedWords = 40_000;

const remembering = (ask: (word: string) => boolean): ((word: string) => boolean) => {
  let recent = new Map<string, boolean>();
  let older = new Map<string, boolean>();
  return (word) => {
    const known = recent.get(word) ?? older.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (recent.size >= rememberedWords / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(word, answer);
    return answer;
  };
};

export type Dictionary = Lexicon & {
  /** The same question without memory of earlier answers, for measuring. */
  ask: (word: string) => boolean;
  /** How many rows of letters in the word no word of the dictionary has. */
  countUnseen: (word: string) => number;
};

const open = async (): Promise<Dictionary> => {
  // The Swedish Hunspell dictionary (LGPL-3.0), read as data; see the README.
  const folder = new URL('.', import.meta.resolve('dictionary-sv'));
  const [affixes, words] = await Promise.all([
    readFile(fileURLToPath(new URL('index.aff', folder))),
    readFile(fileURLToPath(new URL('index.dic', folder))),
  ]);
  const factory = await loadModule();
  const hunspell = factory.create(factory.mountBuffer(affixes, 'sv.aff'), factory.mountBuffer(words, 'sv.dic'));
  let rows: LetterRows | undefined;
  // Hunspell reads at most 100 characters; longer rows of letters are no words.
  const ask = (word: string): boolean => word !== '' && word.length <= 60 && hunspell.spell(word);
  return {
    ask,
    isWord: remembering(ask),
    countUnseen: (word) => {
      // Needed for suggestions only, so made at the first.
      rows ??= readLetterRows(words.toString('utf8'));
      return countUnseen(rows, word);
    },
  };
};

let opened: Promise<Dictionary> | undefined;

/** The dictionary of this process (or thread), read at first use: about half a second and 30 MB. */
export const openDictionary = (): Promise<Dictionary> => {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
};
