import { setTimeout as sleep } from 'node:timers/promises';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let plan: SmallPlan;
let activityId: string;

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A file as it comes: the client of other tests reads everything as text. */
const fetchFile = async (url: string, key = 'karin'): Promise<{ status: number; bytes: Buffer; name: string | undefined }> => {
  const client = await app.as(key);
  const answer = await client.bytes(url);
  return { status: answer.status, bytes: answer.body, name: answer.headers['content-disposition'] as string | undefined };
};

const wordText = async (url: string): Promise<string> => {
  const { status, bytes } = await fetchFile(url);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  return (await mammoth.extractRawText({ buffer: bytes })).value;
};

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  plan = await makeSmallPlan(karin, 'Bokning & bidrag <2027>');
  const { needs, messages } = await getPlan(karin, plan.programmeId);
  const background = messages.find(({ id }) => id === plan.background);
  await karin.patch(`/v1/messages/${plan.background}`, {
    revision: background?.revision,
    summary: 'Vi samlar bokningen på ett ställe.\n((milstolpar))',
  });
  await karin.post(`/v1/programmes/${plan.programmeId}/milestones`, { name: 'Driftstart', date: '2099-03-01' });
  const need = needs.find(({ audienceId, messageId }) => audienceId === plan.managers && messageId === plan.background);
  const planned = await karin.post(`/v1/programmes/${plan.programmeId}/activities`, {
    title: 'Ledningsmöte i mars',
    type: 'managementMeeting',
    details: { minutesNeeded: 15, slidesUrl: 'https://storsjo.example/bilder' },
    plannedDate: dayFromNow(10),
    needIds: [need?.id],
    effortHours: 6,
    costKronor: 1200,
  });
  if (planned.status !== 201) throw new Error(`the activity was answered ${planned.status}`);
  activityId = planned.body.id;
  await app.startWorker();
  const isCounted = async (): Promise<boolean> => (await karin.get(`/v1/programmes/${plan.programmeId}/coverage`)).body.now.planned === 1;
  while (!(await isCounted())) await sleep(50);
});
afterAll(() => app.close());

describe('documents that write themselves', () => {
  test('the status memo says where the plan stands, what comes, what it takes and what is missing', async () => {
    const text = await wordText(`/v1/programmes/${plan.programmeId}/documents/status-memo?format=docx`);
    expect(text).toContain('PM om läget: Bokning & bidrag <2027>');
    expect(text).toContain('1 av 5 behov har en aktivitet');
    expect(text).toContain('Ledningsmöte i mars');
    expect(text).toContain('6 timmars arbete, enligt den enda aktivitet där tiden');
    expect(text).toContain('Så loggar du in');
  });

  test('the board gets one page of figures, and the plan in full names every group, message and activity', async () => {
    const board = await wordText(`/v1/programmes/${plan.programmeId}/documents/board-summary?format=docx`);
    expect(board).toContain('Planen följs');
    const whole = await wordText(`/v1/programmes/${plan.programmeId}/documents/whole-plan?format=docx`);
    for (const part of ['Chefer', 'Handläggare', 'Föreningar', 'Får även budskapen till Chefer.', 'Vi samlar bokningen på ett ställe.'])
      expect(whole).toContain(part);
  });

  test('whoever speaks at a meeting gets a page with what to say', async () => {
    const text = await wordText(`/v1/activities/${activityId}/brief?format=docx`);
    expect(text).toContain('Underlag till möte: Ledningsmöte i mars');
    expect(text).toContain('Till: Chefer');
    expect(text).toContain('Vi samlar bokningen på ett ställe.');
    for (const part of ['punkt på ledningsmöte', 'Tid som behövs: 15 minuter', 'Bilder: https://storsjo.example/bilder'])
      expect(text).toContain(part);
    expect(text).toContain('Driftstart: 1 mars 2099');
  });

  test('the PDF is tagged, has a language and a title, and is named after the document', async () => {
    const { bytes, name } = await fetchFile(`/v1/programmes/${plan.programmeId}/documents/whole-plan?format=pdf`);
    expect(name).toBe('attachment; filename="kommunikationsplan-bokning-bidrag-2027.pdf"');
    const raw = bytes.toString('latin1');
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
    for (const part of ['/StructTreeRoot', '/MarkInfo', '/Lang (sv-SE)', '/DisplayDocTitle true', '/S /Table', '/S /TH', '/S /H2'])
      expect(raw).toContain(part);
  });

  test('another organisation gets neither the documents nor the brief', async () => {
    expect((await fetchFile(`/v1/programmes/${plan.programmeId}/documents/whole-plan`, 'olle')).status).toBe(404);
    expect((await fetchFile(`/v1/activities/${activityId}/brief`, 'olle')).status).toBe(404);
  });
});
