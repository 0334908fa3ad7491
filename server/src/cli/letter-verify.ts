import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import {
  ContractError,
  type DeliveryVerification,
  readCertificates,
  recipientOf,
  type SignatureOutcome,
  type Trust,
  verifyDelivery,
} from '#mina-meddelanden';

type Verdict = {
  inner: SignatureOutcome['state'];
  outer: SignatureOutcome['state'];
  signers: (string | null)[];
  recipient: string | null;
  reason: string | null;
};

const NOT_VALID = 1;
const USAGE_ERROR = 2;

/** Verifies a SOAP request, a SealedDelivery or a SignedDelivery. `-` reads standard input. */
export async function letterVerify(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked.file === undefined) return answer(refused('no FILE was given'), USAGE_ERROR);
  const bytes = await readBytes(asked.file);
  if (!bytes) return answer(refused(`${asked.file} cannot be read`), USAGE_ERROR);
  const { trust, problem } = await readTrust(asked);
  if (!trust) return answer(refused(problem), USAGE_ERROR);
  const verdict = await verdictOn(bytes, trust, asked.allowSha1);
  return answer(verdict, verdict.reason === null ? 0 : NOT_VALID);
}

type Asked = { file: string | undefined; roots: string | undefined; trustAny: boolean; allowSha1: boolean };

function readArguments(args: string[]): Asked {
  const rootsAt = args.indexOf('--roots');
  const roots = rootsAt < 0 ? undefined : args[rootsAt + 1];
  const [file] = args.filter((arg, index) => (arg === '-' || !arg.startsWith('--')) && (rootsAt < 0 || index !== rootsAt + 1));
  return { file, roots, trustAny: args.includes('--trust-any'), allowSha1: args.includes('--sha1') };
}

async function readBytes(file: string): Promise<Buffer | null> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch {
    return null;
  }
}

type TrustOrProblem = { trust: Trust; problem?: never } | { trust: null; problem: string };

/** Without roots every certificate is untrusted, and the verdict says so. */
async function readTrust({ trustAny, roots, allowSha1 }: Asked): Promise<TrustOrProblem> {
  if (trustAny) return { trust: 'any' };
  if (roots === undefined) return { trust: { roots: [], allowSha1 } };
  const file = await readBytes(roots);
  if (!file) return { trust: null, problem: `${roots} cannot be read` };
  try {
    return { trust: { roots: readCertificates(file), allowSha1 } };
  } catch (error) {
    return { trust: null, problem: `${roots}: ${(error as Error).message}` };
  }
}

async function verdictOn(bytes: Buffer, trust: Trust, allowSha1: boolean): Promise<Verdict> {
  try {
    return verdictFrom(await verifyDelivery(bytes, { trust, allowSha1 }));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return error.code === 'noDelivery' ? { ...refused(error.message), inner: 'absent', outer: 'absent' } : refused(error.message);
  }
}

/** Nothing in a refused document can be believed, so neither signature counts. */
function refused(reason: string): Verdict {
  return { inner: 'invalid', outer: 'invalid', signers: [], recipient: null, reason };
}

function verdictFrom({ inner, outer, kind, delivery }: DeliveryVerification): Verdict {
  const expected: [string, SignatureOutcome][] = [
    ['inner', inner],
    ...(kind === 'SealedDelivery' ? [['outer', outer] as [string, SignatureOutcome]] : []),
  ];
  const reasons = expected.flatMap(([place, outcome]) => {
    if (outcome.state === 'valid') return [];
    return outcome.state === 'invalid' ? [`${place}: ${outcome.reason}`] : [`${place}: there is no signature`];
  });
  return {
    inner: inner.state,
    outer: outer.state,
    signers: [inner, outer].flatMap((outcome) => (outcome.state === 'valid' ? [outcome.organisationNumber] : [])),
    recipient: delivery && recipientOf(delivery),
    reason: reasons.length === 0 ? null : reasons.join('; '),
  };
}

function answer(verdict: Verdict, exitCode: number): number {
  if (verdict.reason !== null) process.stderr.write(`${verdict.reason}\n`);
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  return exitCode;
}
