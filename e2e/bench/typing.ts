import { randomBytes } from 'node:crypto';
import { buildServer, wire } from '../../server/src/app/build-server.ts';
import { seedPeople } from '../../server/src/app/demo/seed-demo.ts';
import { startSession } from '../../server/src/contexts/identity/index.ts';
import { checkText } from '../../server/src/contexts/language/domain/check-text.ts';
import { readPhrase } from '../../server/src/contexts/language/domain/inflection/phrase.ts';
import { piecesOfTerm, type Term } from '../../server/src/contexts/language/domain/terms/term-entry.ts';
import { buildTermbase } from '../../server/src/contexts/language/domain/terms/termbase.ts';
import { openDictionary } from '../../server/src/contexts/language/files/dictionary.ts';
import { insertTerm } from '../../server/src/contexts/language/storage/terms.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';
import { newId } from '../../server/src/vocabulary/id.ts';
import { openThrowaway } from './throwaway.ts';
import { report, round, timeInTurn } from './timing.ts';

const firsts =
  'brev post kund medborgar avtals ärende nämnd skol bygg vård fritids bidrags beslut tillsyns miljö trafik personal drift data idrotts'.split(
    ' ',
  );
const heads = 'låda tjänst plats handling blankett uppgift avgift nyckel förteckning register'.split(' ');
const adjectives = 'digital elektronisk säker personlig gemensam kommunal offentlig ansluten skriftlig allmän'.split(' ');
const paragraph =
  'Handläggaren erhåller en bekräftelse avseende ärendet, och beslutet skickas till den elektroniska brevlådan. Har du frågor om bokningen ' +
  'eller bidraget ringer du kontaktcenter, som svarar vardagar mellan åtta och fem. Du loggar in med e-legitimation och ser svaret på en gång. ';

// A paragraph that is being written, as the editor asks about it: over HTTP, with session, database, 2,000 terms and the thread.
const throwaway = await openThrowaway();
try {
  const { database, url } = throwaway;
  const logger = createLogger('silent');
  const settings = readSettings({ DATABASE_URL: url, SECRET_KEY: randomBytes(32).toString('base64') });
  const boss = await openJobs(url, logger);
  const parts = { settings, database, boss, logger, metrics: createMetrics() };
  const app = await buildServer({ ...parts, modules: wire(parts), isReady: () => true });
  const { lansmyndigheten: organisationId } = await seedPeople(database);
  const dictionary = await openDictionary();
  const terms: Term[] = Array.from({ length: 2000 }, (_, index) => {
    const term = `${adjectives[Math.floor(index / 200)] ?? ''} ${firsts[index % 20] ?? ''}${heads[Math.floor(index / 20) % 10] ?? ''}`;
    return {
      id: newId(),
      term,
      status: index % 2 === 0 ? 'preferred' : 'avoid',
      preferId: null,
      definition: null,
      readings: readPhrase(piecesOfTerm(term), dictionary),
    };
  });
  await database.transaction(async (tx) => {
    for (const { definition: _, ...term } of terms)
      await insertTerm(tx, { ...term, organisationId, visibility: 'network', definition: '', agreedOn: null });
  });
  const { rows } = await database.pool.query<{ id: string }>("select id from identity.person where name = 'Ahmed Rashid'");
  const session = await database.transaction((tx) => startSession(tx, { personId: rows[0]?.id ?? '', assuranceLevel: 3, hours: 8 }));
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const headers = {
    cookie: `budkavle_session=${session.token}`,
    'x-csrf-token': session.csrfToken,
    'content-type': 'application/json',
  };
  let keys = 0;
  // Every key gives another text, so nothing is answered from memory.
  const written = (): string => `${paragraph}${'abcdefghij'.slice(0, ++keys % 10)}`;
  const ask = async () => {
    const body = JSON.stringify({ paragraphs: [written()] });
    const answer = await fetch(`${address}/v1/paragraph-checks`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': newId() },
      body,
    });
    if (answer.status !== 200) throw new Error(`status ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  const termbase = buildTermbase(terms);
  const bare = async () => void checkText(written(), { termbase, speller: dictionary });
  const { ours, reference } = await timeInTurn(300, ask, bare);
  process.stdout.write(
    `${terms.length} terms, a paragraph of ${paragraph.length} characters; the reference is the check itself in the same process\n`,
  );
  report({
    bench: 'typing',
    ours: ours.p95Ms,
    reference: reference.p95Ms,
    ratio: round(ours.p95Ms / reference.p95Ms),
    unit: 'ms p95',
    ...ours,
  });
  await app.close();
  await boss.stop({ graceful: false });
} finally {
  await throwaway.stop();
}
process.exit(0);
