import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { AppError, explain, type FieldError } from '../../vocabulary/app-error.ts';
import { errorCodes } from '../../vocabulary/error-codes.ts';
import { isLocale, type Locale } from '../../vocabulary/locale.ts';

/** An answer of media type application/problem+json (RFC 9457), with our code and the faulty fields. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  requestId: string;
  fields: { field: string; message: string }[];
} & Record<string, unknown>;

/** The language of the answer: the app says it in a header; browsers that show a page say it in Accept-Language. */
export const localeOf = (request: FastifyRequest): Locale => {
  const wanted = request.headers['accept-language']?.slice(0, 2).toLowerCase() ?? 'sv';
  return isLocale(wanted) ? wanted : 'sv';
};

const fromValidation = (error: FastifyError): AppError | undefined => {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined;
  const fields: FieldError[] = error.validation.map(({ instancePath, message }) => {
    const field = instancePath.split('/').filter(Boolean).join('.');
    return { field, sv: message ?? '', en: message ?? '' };
  });
  const summary = fields.map(({ field, en }) => (field === '' ? en : `${field}: ${en}`)).join('; ');
  return new AppError('invalidInput', { summary }, { fields });
};

const fromFastify = (error: FastifyError, limitBytes: number): AppError | undefined => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' || error.code === 'FST_REQ_FILE_TOO_LARGE')
    return new AppError('tooLarge', { limit: `${Math.floor(limitBytes / (1024 * 1024))} MB` });
  if (error.statusCode === 429) return new AppError('tooManyRequests', { seconds: 60 });
  if (error.statusCode === 404) return new AppError('notFound');
  if (error.statusCode !== undefined && error.statusCode < 500) return new AppError('invalidInput', { summary: error.message });
  return undefined;
};

const usualLimitBytes = 20 * 1024 * 1024;

export const toAppError = (error: FastifyError, limitBytes = usualLimitBytes): AppError =>
  error instanceof AppError
    ? error
    : (fromValidation(error) ?? fromFastify(error, limitBytes) ?? new AppError('unexpected', {}, { cause: error }));

export const describeProblem = (error: AppError, locale: Locale, requestId: string): Problem => ({
  ...error.extra,
  type: `https://budkavle.example/problems/${error.code}`,
  title: explain(error.code, locale, { requestId, ...error.details }),
  status: errorCodes[error.code].status,
  code: error.code,
  requestId,
  fields: error.fields.map(({ field, sv, en }) => ({ field, message: locale === 'sv' ? sv : en })),
});

/** Turns a problem into a page, for people who followed a link; `app/` gives one in the portal's look. */
export type ProblemPage = (problem: Problem, locale: Locale) => string;

/** A browser that shows a page asks for HTML; the API's callers and our own app do not. */
const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.url.startsWith('/v1/') && (request.headers.accept ?? '').includes('text/html');

/** Where a public address under an organisation that has gone up in another leads now; `fran` finds a page that had to change its name. */
const newAddress = ({ extra: { movedFrom, movedTo } }: AppError, { url, method }: FastifyRequest): string | undefined => {
  if (typeof movedFrom !== 'string' || typeof movedTo !== 'string' || method !== 'GET') return undefined;
  const { pathname, search } = new URL(url, 'https://own.invalid');
  const path = pathname
    .split('/')
    .map((part) => (part === movedFrom ? movedTo : part))
    .join('/');
  return path === pathname ? undefined : `${path}${search}${search === '' ? '?' : '&'}fran=${movedFrom}`;
};

/** The one place where an error becomes an answer. Unexpected ones are logged whole, and say nothing to the outside. */
export const answerProblem =
  (problemPage?: ProblemPage) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const known = toAppError(error, error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? request.routeOptions.bodyLimit : undefined);
    if (known.code === 'unexpected') request.log.error({ error, requestId: request.id }, 'unexpected error');
    const moved = known.code === 'organisationMoved' ? newAddress(known, request) : undefined;
    if (moved !== undefined) return reply.redirect(moved, 301);
    const problem = describeProblem(known, localeOf(request), request.id);
    if (problemPage !== undefined && wantsPage(request))
      return reply
        .status(problem.status)
        .type('text/html; charset=utf-8')
        .send(problemPage(problem, localeOf(request)));
    return reply.status(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
  };
