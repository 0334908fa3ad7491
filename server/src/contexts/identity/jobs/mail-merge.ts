import { createTransport } from 'nodemailer';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { selectParties } from '../storage/merged-organisations.ts';
import { selectMerge } from '../storage/merges.ts';
import { selectPeople } from '../storage/people.ts';
import { mergeMail, type mergeOccasions } from '../use-cases/tell-people.ts';

type Facts = { from: string; to: string; day: string; url: string };
type Occasion = (typeof mergeOccasions)[number];

const words: Record<'sv' | 'en', Record<Occasion, (facts: Facts) => { subject: string; text: string }>> = {
  sv: {
    planned: ({ from, to, day, url }) => ({
      subject: `${from} slås ihop med ${to} den ${day}`,
      text: `Hej!\n\nDen ${day} går ${from} upp i ${to} i Budkavle. Du behöver inte göra något: allt arbete följer med, och du loggar in som vanligt.\n\nVad som följer med och vad som stannar som historik står här:\n${url}\n`,
    }),
    cancelled: ({ from, to, url }) => ({
      subject: `${from} slås inte ihop med ${to}`,
      text: `Hej!\n\nSammanslagningen av ${from} med ${to} är avbruten. Inget har ändrats.\n\n${url}\n`,
    }),
    merged: ({ from, to, url }) => ({
      subject: `${from} är numera ${to}`,
      text: `Hej!\n\n${from} har gått upp i ${to} i Budkavle. Allt som pågick finns nu hos ${to}, under samma länkar som förut. Det som visar vad ${from} gjorde står kvar under det gamla namnet, och alla hos ${to} kan läsa det.\n\nAnslutna system behöver nya API-nycklar. Se vad som följde med:\n${url}\n`,
    }),
  },
  en: {
    planned: ({ from, to, day, url }) => ({
      subject: `${from} is merged with ${to} on ${day}`,
      text: `Hello,\n\nOn ${day} ${from} becomes part of ${to} in Budkavle. You need not do anything: all work comes along, and you sign in as usual.\n\nWhat comes along and what stays as history is told here:\n${url}\n`,
    }),
    cancelled: ({ from, to, url }) => ({
      subject: `${from} is not merged with ${to}`,
      text: `Hello,\n\nThe merger of ${from} with ${to} has been cancelled. Nothing has changed.\n\n${url}\n`,
    }),
    merged: ({ from, to, url }) => ({
      subject: `${from} is now ${to}`,
      text: `Hello,\n\n${from} is part of ${to} in Budkavle. Everything that was going on is now with ${to}, under the same links as before. What shows what ${from} did stays under the old name, and everybody at ${to} can read it.\n\nConnected systems need new API keys. See what came along:\n${url}\n`,
    }),
  },
};

/** Tells one person. A repeated job tells the same once more, which does no harm. */
export const mailMerge = defineJob({
  ...mergeMail,
  handle: async (database, { mergeId, personId, occasion }) => {
    const { publicUrl, smtp } = processServices();
    const merge = await selectMerge(database.read, mergeId);
    const [person] = await selectPeople(database.read, [personId]);
    if (merge === undefined || person === undefined || person.email === null) return;
    const parties = await selectParties(database.read, [merge.fromId, merge.toId]);
    const nameOf = (id: string): string => parties.find((party) => party.id === id)?.name ?? '';
    const url = `${publicUrl}/app/sammanslagningar/${mergeId}`;
    const facts = { from: nameOf(merge.fromId), to: nameOf(merge.toId), day: merge.takesEffectOn, url };
    const { subject, text } = words[person.locale][occasion](facts);
    const transport = createTransport(smtp.url);
    try {
      await transport.sendMail({ from: smtp.from, to: person.email, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
    } finally {
      transport.close();
    }
  },
});
