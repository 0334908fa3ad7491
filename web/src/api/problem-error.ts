export type FieldProblem = { field: string; message: string };

type ProblemBody = { title?: string; code?: string; requestId?: string; fields?: FieldProblem[] } & Record<string, unknown>;

/** The server's problem+json (RFC 9457) as an error: `message` is the sentence for people, in their language. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  /** Whatever else the server sent along, such as the other person's version of a text. */
  readonly extra: Record<string, unknown>;

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? '');
    this.name = 'ProblemError';
    this.status = status;
    this.code = body.code ?? 'unexpected';
    this.fields = body.fields ?? [];
    this.extra = body;
  }
}

export const isProblem = (error: unknown, code: string): error is ProblemError => error instanceof ProblemError && error.code === code;
