import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { selectOrganisations } from '../storage/organisations.ts';
import { invitationMail } from '../use-cases/invite-person.ts';

const words = {
  sv: (organisation: string, url: string) => ({
    subject: `Du är inbjuden till ${organisation} i Budkavle`,
    text: `Hej!\n\n${organisation} vill att du är med och planerar kommunikationen i Budkavle.\n\nÖppna länken och logga in med e-legitimation:\n${url}\n\nLänken gäller dig, en gång, i fjorton dagar.\n`,
  }),
  en: (organisation: string, url: string) => ({
    subject: `You are invited to ${organisation} in Budkavle`,
    text: `Hello,\n\n${organisation} wants you to take part in planning its communication in Budkavle.\n\nOpen the link and sign in with your e-ID:\n${url}\n\nThe link is yours, works once, and for fourteen days.\n`,
  }),
};

const secret = z.object({ email: z.string(), token: z.string() });

/** Sends the invitation. A repeated job sends the same link once more, which does no harm. */
export const mailInvitation = defineJob({
  ...invitationMail,
  handle: async (database, data) => {
    const { cipher, publicUrl, smtp } = processServices();
    const { email, token } = secret.parse(JSON.parse(cipher.decrypt(data.sealed)));
    const [organisation] = await selectOrganisations(database.read, [data.organisationId]);
    const { subject, text } = words[data.locale](organisation?.name ?? '', `${publicUrl}/inbjudan/${token}`);
    const transport = createTransport(smtp.url);
    try {
      await transport.sendMail({ from: smtp.from, to: email, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
    } finally {
      transport.close();
    }
  },
});
