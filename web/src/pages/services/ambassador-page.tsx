import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '../../api/programmes.ts';
import { type AmbassadorKit, ambassadorQuery, keepAmbassadorKit } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './services.module.css';

const three = [0, 1, 2] as const;

/** What employees can say: proposed from what has been agreed on, and written as one's own. */
export const AmbassadorPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/ambassador' });
  const programme = useQuery(programmesQuery).data?.find(({ id }) => id === programmeId);
  const kit = useQuery(ambassadorQuery(programmeId));
  return (
    <>
      <PageHeader title={t('ambassador.title')} crumb={programme?.name} lead={t('ambassador.lead')} />
      <QueryView query={kit}>{(data) => <KitForm key={data.kit.revision} programmeId={programmeId} data={data} />}</QueryView>
    </>
  );
};

const KitForm = ({ programmeId, data: { kit, url } }: { programmeId: string; data: AmbassadorKit }) => {
  const { t } = useTranslation();
  const [sentences, setSentences] = useState(three.map((at) => kit.sentences[at] ?? ''));
  const [page, setPage] = useState(kit.page);
  const [answers, setAnswers] = useState(three.map((at) => kit.answers[at] ?? { question: '', answer: '' }));
  const [isShared, setIsShared] = useState(kit.isShared);
  const save = useAction({
    act: () =>
      keepAmbassadorKit(programmeId, {
        sentences: sentences.filter((sentence) => sentence.trim() !== ''),
        page,
        answers: answers.filter(({ question, answer }) => question.trim() !== '' && answer.trim() !== ''),
        isShared,
        revision: kit.revision,
      }),
    refresh: [['ambassador', programmeId]],
    toastErrors: false,
    onDone: () => showToast(t('ambassador.saved')),
  });
  const change = (at: number, field: 'question' | 'answer', text: string) =>
    setAnswers((all) => all.map((row, index) => (index === at ? { ...row, [field]: text } : row)));
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <ErrorSummary error={save.error} />
      {kit.revision === 0 && <p className="soft">{t('ambassador.proposed')}</p>}
      {three.map((at) => (
        <TextField
          key={at}
          name={`sentence-${at}`}
          label={t('ambassador.sentence', { number: at + 1 })}
          value={sentences[at] ?? ''}
          onChange={(text) => setSentences((all) => all.map((sentence, index) => (index === at ? text : sentence)))}
          maxLength={300}
        />
      ))}
      <TextArea name="page" label={t('ambassador.page')} value={page} onChange={setPage} rows={8} maxLength={4000} />
      {three.map((at) => (
        <div key={at} className={styles.section}>
          <TextField
            name={`question-${at}`}
            label={t('ambassador.question', { number: at + 1 })}
            value={answers[at]?.question ?? ''}
            onChange={(text) => change(at, 'question', text)}
            maxLength={500}
          />
          <TextArea
            name={`answer-${at}`}
            label={t('ambassador.answer', { number: at + 1 })}
            value={answers[at]?.answer ?? ''}
            onChange={(text) => change(at, 'answer', text)}
            rows={2}
            maxLength={2000}
          />
        </div>
      ))}
      <Checkbox
        name="isShared"
        label={t('ambassador.isShared')}
        hint={t('ambassador.isSharedHint')}
        checked={isShared}
        onChange={setIsShared}
      />
      {url !== null && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {t('ambassador.open')}
          </a>
        </p>
      )}
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('ambassador.save')}
        </Button>
      </div>
    </form>
  );
};
