export type Slide = { title: string; text: string };
export type QuestionAndAnswer = { question: string; answer: string };

/** What a holder gets ready to use. Plain text; a line that begins with "- " is a point in a list. */
export type Kit = {
  talkingPoints: string;
  mailSubject: string;
  mailText: string;
  slides: Slide[];
  questions: QuestionAndAnswer[];
  handout: string;
};

type Wording = { title: string; text: string };

const sentence = ({ title, text }: Wording): string => (text === '' ? title : `${title}: ${text}`);
const isQuestion = ({ title }: Wording): boolean => title.trim().endsWith('?');

/** The kit as it begins: the messages' own words in every form. Staff goes on from there. */
export const beginKit = (title: string, organisationName: string, messages: readonly Wording[]): Kit => {
  const told = messages.filter((message) => !isQuestion(message) || message.text === '');
  const points = told.map((message) => `- ${sentence(message)}`).join('\n');
  const paragraphs = told.map(sentence).join('\n\n');
  return {
    talkingPoints: points,
    mailSubject: title,
    mailText: `Hej!\n\n${paragraphs}\n\nHar du frågor? Svara på det här mejlet, så tar jag dem vidare.\n\nHälsningar`,
    slides: [{ title, text: organisationName }, ...told.map(({ title: heading, text }) => ({ title: heading, text }))],
    questions: messages
      .filter((message) => isQuestion(message) && message.text !== '')
      .map(({ title: question, text: answer }) => ({ question, answer })),
    handout: `${title}\n\n${paragraphs}\n\n${organisationName}`,
  };
};

/** The kit with what is live put in, each time that somebody reads it. */
export const fillKit = (kit: Kit, fill: (text: string) => string): Kit => ({
  talkingPoints: fill(kit.talkingPoints),
  mailSubject: fill(kit.mailSubject).replaceAll(/\s*\n\s*/g, ' '),
  mailText: fill(kit.mailText),
  slides: kit.slides.map(({ title, text }) => ({ title: fill(title), text: fill(text) })),
  questions: kit.questions.map(({ question, answer }) => ({ question: fill(question), answer: fill(answer) })),
  handout: fill(kit.handout),
});
