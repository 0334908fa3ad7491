import { PlainText } from '../parts/plain-text.tsx';
import type { CascadePageProps } from '../props-cascade.ts';
import { cascadeWordsFor } from '../words/cascade.ts';

type Answered = { question: string; answer: string };

const isAnswered = (one: { question: string; answer: string | null }): one is Answered => one.answer !== null;

const Answers = ({
  title,
  items,
  waiting,
}: {
  title: string;
  items: readonly { question: string; answer: string | null }[];
  waiting: string;
}) =>
  items.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <dl className="answers">
        {items.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd className="lines">{answer ?? <span className="soft">{waiting}</span>}</dd>
          </div>
        ))}
      </dl>
    </>
  );

const Mail = ({ locale, kit }: CascadePageProps) => {
  const words = cascadeWordsFor(locale);
  return (
    <details>
      <summary>{words.mail}</summary>
      <p className="soft small">{words.mailHint}</p>
      <p>
        <strong>{words.subject}:</strong> {kit.mailSubject}
      </p>
      <PlainText text={kit.mailText} />
      {kit.mailUrl === null ? null : (
        <p>
          <a className="button quiet" href={kit.mailUrl}>
            {words.mailOpen}
          </a>
        </p>
      )}
    </details>
  );
};

/** Everything a holder needs to tell it on, without looking for anything. */
export const CascadeKit = (props: CascadePageProps) => {
  const { locale, kit, questions, urls } = props;
  const words = cascadeWordsFor(locale);
  const toAll = [...kit.questions, ...questions.filter(({ isOwn }) => !isOwn).filter(isAnswered)];
  return (
    <section className="part" aria-labelledby="underlag">
      <h2 id="underlag">{words.kit}</h2>
      {kit.talkingPoints === '' ? null : (
        <>
          <h3>{words.talkingPoints}</h3>
          <PlainText text={kit.talkingPoints} />
        </>
      )}
      <ul className="downloads">
        {kit.slides.length === 0 ? null : (
          <li>
            <a className="button quiet" href={urls.slides}>
              {words.slidesOpen(kit.slides.length)}
            </a>
          </li>
        )}
        {kit.handout === '' ? null : (
          <li>
            <a className="button quiet" href={urls.handout}>
              {words.handoutOpen}
            </a>
          </li>
        )}
      </ul>
      {kit.mailText === '' ? null : <Mail {...props} />}
      <Answers title={words.questions} items={toAll} waiting={words.waiting} />
      <Answers title={words.yourQuestions} items={questions.filter(({ isOwn }) => isOwn)} waiting={words.waiting} />
    </section>
  );
};
