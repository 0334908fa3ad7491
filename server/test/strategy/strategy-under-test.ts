import type { Client } from '../app-under-test.ts';

export const documents = '/v1/strategy/documents';

export type Written = { key: string | null; level: number; heading: string; body: string };

export const beginDocument = async (client: Client, title: string): Promise<{ id: string; versionId: string }> =>
  (await client.post(documents, { kind: 'strategy', title, visibility: 'network' })).body;

/** Answers the draft's new revision. */
export const writeDraft = async (
  client: Client,
  versionId: string,
  revision: number,
  sections: readonly Written[],
  note = '',
): Promise<number> => {
  const words = { revision, label: revision === 1 ? '1.0' : undefined, writtenBy: 'Maria Sund', note, sections };
  const { body } = await client.put(`/v1/strategy/versions/${versionId}`, { ...words, label: words.label ?? '1.0' });
  return body.revision;
};

type Decision = { validFrom: string; diaryNumber?: string; changeNote?: string };

export const decide = async (client: Client, versionId: string, revision: number, decision: Decision): Promise<number> => {
  const by = { decidedBy: 'Generaldirektören', decidedOn: '2026-01-15' };
  const answer = await client.post(`/v1/strategy/versions/${versionId}/decision`, { revision, ...by, ...decision });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body.told;
};
