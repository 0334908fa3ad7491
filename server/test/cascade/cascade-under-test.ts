import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';

export type Holder = {
  id: string;
  name: string;
  hop: number;
  state: string;
  aboveIds: string[];
  waitingBelow: number;
  hangsOnId: string | null;
  isStuck: boolean;
  isOverdue: boolean;
  isDuplicate: boolean;
  mailStatus: string | null;
  addedBy: string | null;
  reminders: number;
  reached: number | null;
};

/** The application with a worker, a mail server of its own, and a plan in Storsjö to pass on. */
export const startCascades = async () => {
  const sink: MailSink = await startMailSink();
  const app: AppUnderTest = await startApp({ environment: { SMTP_URL: sink.url } });
  await app.startWorker();
  const karin: Client = await app.as('karin');
  const plan: SmallPlan = await makeSmallPlan(karin);

  /** A draft that carries what the audiences need. */
  const draft = async (title: string, audienceIds: string[], more: object = {}): Promise<string> => {
    const { needs } = await getPlan(karin, plan.programmeId);
    const needIds = needs.filter(({ audienceId }) => audienceIds.includes(audienceId)).map(({ id }) => id);
    const made = await karin.post(`/v1/programmes/${plan.programmeId}/cascades`, { title, needIds, ...more });
    if (made.status !== 201) throw new Error(`${made.status}: ${made.text}`);
    return made.body.id;
  };
  const show = async (cascadeId: string) => (await karin.get(`/v1/cascades/${cascadeId}`)).body;
  const holderOf = async (cascadeId: string, name: string): Promise<Holder> => {
    const found = (await show(cascadeId)).holders.find((one: Holder) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not in the chain`);
    return found;
  };
  const add = (cascadeId: string, name: string, aboveIds: string[] = [], more: object = {}) =>
    karin.post(`/v1/cascades/${cascadeId}/holders`, {
      kind: 'person',
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@storsjo.example`,
      aboveIds,
      ...more,
    });

  /** What travels through the queue: asked for until it has arrived. */
  const until = async <T>(ask: () => Promise<T> | T, isDone: (value: T) => boolean): Promise<T> => {
    for (let tries = 0; tries < 400; tries++) {
      const value = await ask();
      if (isDone(value)) return value;
      await new Promise((done) => setTimeout(done, 100));
    }
    return ask();
  };

  const mailsTo = (name: string) => sink.mails.filter(({ to }) => to === `${name.toLowerCase().replaceAll(' ', '.')}@storsjo.example`);
  const linkIn = (text: string): string => /\/budkavle\/[\w-]+/.exec(text)?.[0] ?? '';
  /** The latest link that has been mailed to somebody, waited for. */
  const linkFor = async (name: string, mails = 1): Promise<string> => {
    const found = await until(
      () => mailsTo(name),
      (list) => list.length >= mails,
    );
    return linkIn(found.at(-1)?.mail.text ?? '');
  };
  const form = (url: string, fields: Record<string, string | string[]>) => {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text) => [name, text]));
    return app.visitor.post(url, new URLSearchParams(pairs).toString(), { 'content-type': 'application/x-www-form-urlencoded' });
  };
  const close = async () => {
    await app.close();
    await sink.stop();
  };
  return { app, karin, plan, sink, draft, show, holderOf, add, until, mailsTo, linkFor, form, close };
};

export type CascadesUnderTest = Awaited<ReturnType<typeof startCascades>>;
