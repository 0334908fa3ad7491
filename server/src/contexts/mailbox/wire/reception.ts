import type { Database } from '../../../platform/database/database.ts';
import type { ReceivedLetter, Reception, SealedReceivedLetter } from '../domain/received-letter.ts';
import { sealLetter } from '../use-cases/seal-letter.ts';
import { storeLetters } from '../use-cases/store-letters.ts';
import { type LetterWay, takesLetters } from '../use-cases/takes-letters.ts';

export type Receiving = {
  /** Answers after the commit. Throws when the letter could not be stored; the sender may repeat it. */
  receive: (letter: ReceivedLetter) => Promise<Reception>;
  takesLetters: (way: LetterWay) => Promise<boolean>;
};

export type ReceptionSettings = {
  database: () => Database;
  /** Transactions at the same time: while one is being written to the disk the next one is filled. */
  transactions?: number;
  /** A further transaction is begun for so many letters, and not for a few that can wait for the one under way. */
  worthATransaction?: number;
  mostLetters?: number;
  mostBytes?: number;
};

type Waiting = { letter: SealedReceivedLetter; resolve: (reception: Reception) => void; reject: (error: unknown) => void };

const megabyte = 1024 * 1024;
const sizeOf = ({ letter: { requestSealed, textSealed, htmlSealed } }: Waiting): number =>
  (requestSealed ?? []).reduce((sum, { length }) => sum + length, 0) + textSealed.length + htmlSealed.length;

/** What PostgreSQL says when a key is taken. */
const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

/** Once more when another process has stored the same message at the same moment: now it is seen, and answered as it was. */
export const storeOnce = async (database: Database, letters: readonly SealedReceivedLetter[]): Promise<Reception[]> => {
  const store = (): Promise<Reception[]> => database.transaction((tx) => storeLetters(tx, null, letters));
  try {
    return await store();
  } catch (error) {
    if (!isTaken(error)) throw error;
    return store();
  }
};

/**
 * Stores letters many at a time: what a commit costs is mostly the wait for the disk, which sixty letters can share. A letter never waits
 * for others to come, only for a transaction to be free. Each is answered after its own commit and not before.
 */
export const createReception = (settings: ReceptionSettings): Receiving => {
  const { database, transactions = 2, worthATransaction = 32, mostLetters = 64, mostBytes = 8 * megabyte } = settings;
  const waiting: Waiting[] = [];
  let running = 0;

  const store = (letters: readonly SealedReceivedLetter[]): Promise<Reception[]> => storeOnce(database(), letters);

  const take = (): Waiting[] => {
    let bytes = 0;
    const count = waiting.slice(0, mostLetters).findIndex((each) => (bytes += sizeOf(each)) > mostBytes);
    return waiting.splice(0, count < 0 ? mostLetters : Math.max(1, count));
  };
  const storeTogether = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const receptions = await store(batch.map(({ letter }) => letter));
      batch.forEach(({ resolve }, index) => resolve(receptions[index] as Reception));
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      // One that cannot be stored must not take the others with it.
      else for (const each of batch) await storeTogether([each]);
    }
  };
  const run = async (): Promise<void> => {
    running++;
    while (waiting.length > 0) await storeTogether(take());
    running--;
  };
  return {
    receive: (received) =>
      new Promise((resolve, reject) => {
        waiting.push({ letter: sealLetter(received), resolve, reject });
        // Those that came in the same turn of the event loop go together.
        setImmediate(() => {
          if (running < transactions && waiting.length >= (running === 0 ? 1 : worthATransaction)) void run();
        });
      }),
    takesLetters: (way) => takesLetters(database().read, null, way),
  };
};
