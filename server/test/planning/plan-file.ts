import type { Client } from '../app-under-test.ts';
import { excelFile } from './plan-document-office-files.ts';

/** Declines the first suggestion there is; answers the decision's id. */
export const declineASuggestion = async (client: Client, programmeId: string): Promise<string> => {
  const { body } = await client.get(`/v1/programmes/${programmeId}/suggestions`);
  const decision = { key: body.items[0]?.key, decision: 'declined', reason: 'Passar inte' };
  return (await client.post(`/v1/programmes/${programmeId}/suggestion-decisions`, decision)).body.id;
};

export const addALocalField = async (client: Client, programmeId: string): Promise<string> =>
  (await client.post(`/v1/programmes/${programmeId}/local-fields`, { name: 'Supportnummer' })).body.id;

/** Reads in a workbook that adds an activity; answers the id it is undone by. */
export const readInAPlanFile = async (client: Client, programmeId: string): Promise<string> => {
  const bytes = await excelFile([
    {
      name: 'Aktiviteter',
      rows: [
        ['Titel', 'Sort', 'Anteckning'],
        ['Ur en fil', 'Möte', 'Från Excel'],
      ],
    },
  ]);
  const { body, text } = await client.upload(`/v1/programmes/${programmeId}/plan-files`, { name: 'planen.xlsx', bytes });
  if (typeof body?.fileImportId !== 'string') throw new Error(text);
  return body.fileImportId;
};
