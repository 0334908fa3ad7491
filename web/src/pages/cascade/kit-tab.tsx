import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeKit, type Kit, kitQuery } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './cascade.module.css';

export const KitTab = ({ cascadeId }: { cascadeId: string }) => {
  const kit = useQuery({ ...kitQuery(cascadeId), refetchOnWindowFocus: false });
  return <QueryView query={kit}>{(data) => <KitForm key={data.revision} cascadeId={cascadeId} {...data} />}</QueryView>;
};

type Part = { kit: Kit; set: (change: Partial<Kit>) => void };

const KitForm = ({ cascadeId, kit: first, revision }: { cascadeId: string; kit: Kit; revision: number }) => {
  const { t } = useTranslation();
  const [kit, setKit] = useState(first);
  const set = (change: Partial<Kit>) => setKit((before) => ({ ...before, ...change }));
  const save = useAction({
    act: () => changeKit(cascadeId, { kit, revision }),
    refresh: [['cascade', cascadeId]],
    toastErrors: false,
    onDone: () => showToast(t('cascade.savedKit')),
  });
  return (
    <form
      className={`wide ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <p>{t('cascade.kitLead')}</p>
      <ErrorSummary error={save.error} />
      <TextArea
        name="talkingPoints"
        label={t('cascade.talkingPoints')}
        hint={t('cascade.pointsHint')}
        value={kit.talkingPoints}
        onChange={(talkingPoints) => set({ talkingPoints })}
        rows={6}
      />
      <TextField
        name="mailSubject"
        label={t('cascade.mailSubject')}
        value={kit.mailSubject}
        onChange={(mailSubject) => set({ mailSubject })}
        maxLength={200}
      />
      <TextArea name="mailText" label={t('cascade.mailText')} value={kit.mailText} onChange={(mailText) => set({ mailText })} rows={9} />
      <Slides kit={kit} set={set} />
      <Answers kit={kit} set={set} />
      <TextArea name="handout" label={t('cascade.handout')} value={kit.handout} onChange={(handout) => set({ handout })} rows={8} />
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('cascade.saveKit')}
        </Button>
      </div>
    </form>
  );
};

/** The list with one item changed, or taken away when there is none. */
const withItem = <T,>(items: readonly T[], at: number, item: T | null): T[] =>
  items.flatMap((one, index) => (index === at ? (item === null ? [] : [item]) : [one]));

const Slides = ({ kit: { slides }, set }: Part) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.items}>
      <legend>{t('cascade.slides')}</legend>
      {slides.map((slide, at) => (
        <fieldset key={at}>
          <legend>{t('cascade.slide', { number: at + 1 })}</legend>
          <TextField
            name={`slide-${at}`}
            label={t('cascade.slideTitle')}
            value={slide.title}
            onChange={(title) => set({ slides: withItem(slides, at, { ...slide, title }) })}
            maxLength={200}
          />
          <TextArea
            name={`slide-text-${at}`}
            label={t('cascade.slideText')}
            value={slide.text}
            onChange={(text) => set({ slides: withItem(slides, at, { ...slide, text }) })}
            rows={3}
          />
          <Button size="small" look="plain" onPress={() => set({ slides: withItem(slides, at, null) })}>
            {t('cascade.removeSlide', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button size="small" onPress={() => set({ slides: [...slides, { title: '', text: '' }] })}>
        {t('cascade.addSlide')}
      </Button>
    </fieldset>
  );
};

const Answers = ({ kit: { questions }, set }: Part) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.items}>
      <legend>{t('cascade.qa')}</legend>
      {questions.map((item, at) => (
        <fieldset key={at}>
          <TextField
            name={`question-${at}`}
            label={t('cascade.qaQuestion')}
            value={item.question}
            onChange={(question) => set({ questions: withItem(questions, at, { ...item, question }) })}
          />
          <TextArea
            name={`answer-${at}`}
            label={t('cascade.qaAnswer')}
            value={item.answer}
            onChange={(answer) => set({ questions: withItem(questions, at, { ...item, answer }) })}
            rows={3}
          />
          <Button size="small" look="plain" onPress={() => set({ questions: withItem(questions, at, null) })}>
            {t('cascade.removeQa', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button size="small" onPress={() => set({ questions: [...questions, { question: '', answer: '' }] })}>
        {t('cascade.addQa')}
      </Button>
    </fieldset>
  );
};
