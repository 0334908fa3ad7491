import type pg from 'pg';

/** Rows ready to be copied in, as the parameter of a `copy … from stdin`. */
export class CopiedBytes {
  readonly pieces: readonly Uint8Array[];

  constructor(pieces: readonly Uint8Array[]) {
    this.pieces = pieces;
  }
}

type Copied = { command: 'COPY'; rowCount: null; rows: [] };

const [copyData, copyDone] = [0x64, 0x63];
const headerBytes = 5;

/** Before each piece its kind and its length (PostgreSQL, Message Formats), and after the last one that it was the last. */
const frame = (pieces: readonly Uint8Array[]): Uint8Array[] => {
  const headers = Buffer.allocUnsafe(headerBytes * (pieces.length + 1));
  const framed = pieces.flatMap((piece, index) => {
    const header = headers.subarray(index * headerBytes, (index + 1) * headerBytes);
    header[0] = copyData;
    header.writeInt32BE(piece.length + 4, 1);
    return [header, piece];
  });
  const end = headers.subarray(pieces.length * headerBytes);
  end[0] = copyDone;
  end.writeInt32BE(4, 1);
  return [...framed, end];
};

/**
 * Sends rows to a `copy … from stdin`, everything in one go: they are in memory already, and a write for each piece would wake the server
 * for every one. What `pg` calls on the way is its interface for queries of one's own, as `pg-query-stream` and others use it.
 */
class CopyIn implements pg.Submittable {
  readonly text: string;
  readonly #pieces: readonly Uint8Array[];
  readonly #resolve: (copied: Copied) => void;
  readonly #reject: (error: Error) => void;

  constructor(text: string, pieces: readonly Uint8Array[], resolve: (copied: Copied) => void, reject: (error: Error) => void) {
    this.text = text;
    this.#pieces = pieces;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.text);
  }

  handleCopyInResponse({ stream }: pg.Connection): void {
    stream.cork();
    for (const part of frame(this.#pieces)) stream.write(part);
    stream.uncork();
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#resolve({ command: 'COPY', rowCount: null, rows: [] });
  }
}

export const copyIn = (client: pg.PoolClient, text: string, { pieces }: CopiedBytes): Promise<Copied> =>
  new Promise((resolve, reject) => {
    client.query(new CopyIn(text, pieces, resolve, reject));
  });
