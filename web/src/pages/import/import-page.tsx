import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanPreview as PlanPreviewAnswer, previewPlan } from '../../api/imports.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';
import styles from './import-page.module.css';
import { PlanPreview } from './plan-preview.tsx';

const accepted = ['.docx', '.xlsx', '.csv', '.txt', '.md', '.json', 'text/plain', 'text/csv'];

export const ImportPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/importera' });
  const programme = useQuery(programmesQuery).data?.find(({ id }) => id === programmeId);
  const [text, setText, forgetText] = useDraft(`plan.${programmeId}`, '');
  const [read, setRead] = useState<PlanPreviewAnswer | null>(null);
  const [readings, setReadings] = useState(0);
  const [file, setFile] = useState<File | null>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const preview = useAction({
    act: (source: { text: string } | { file: File }) => previewPlan(source, programmeId),
    toastErrors: false,
    onDone: (answer) => {
      setReadings((before) => before + 1);
      setRead(answer);
      requestAnimationFrame(() => result.current?.focus());
    },
  });
  const readFile = (chosen: File) => {
    setFile(chosen);
    preview.run({ file: chosen });
  };
  return (
    <>
      <PageHeader title={t('importing.title')} crumb={programme?.name} lead={t('importing.lead')} />
      <div className={styles.columns}>
        <form
          className="wide"
          onSubmit={(event) => {
            event.preventDefault();
            setFile(null);
            preview.run({ text });
          }}
        >
          <ErrorSummary error={preview.error} labels={{ text: t('importing.text') }} />
          <FileDrop
            label={t('importing.chooseFile')}
            hint={file ? t('importing.chosenFile', { name: file.name }) : t('importing.fileHint')}
            accept={accepted}
            onFile={readFile}
          />
          <div className={styles.text}>
            <TextArea
              name="text"
              label={t('importing.text')}
              hint={t('importing.textHint')}
              value={text}
              onChange={setText}
              rows={read ? 6 : 14}
              spellCheck={false}
            />
          </div>
          <div className="row">
            <Button look={read ? 'quiet' : 'primary'} type="submit" isDisabled={text.trim() === ''} isPending={preview.isPending}>
              {read ? t('importing.again') : t('importing.read')}
            </Button>
            {text === '' && <Button onPress={() => setText(t('importing.exampleText'))}>{t('importing.example')}</Button>}
          </div>
        </form>
        {!read && <HowAPlanIsRead />}
      </div>
      {read && (
        <PlanPreview
          key={readings}
          headingRef={result}
          preview={read}
          programmeId={programmeId}
          sourceName={file?.name ?? ''}
          onImported={forgetText}
        />
      )}
    </>
  );
};

const HowAPlanIsRead = () => {
  const { t } = useTranslation();
  return (
    <aside className={styles.how}>
      <h2>{t('importing.howTitle')}</h2>
      <ul>
        <li>{t('importing.how1')}</li>
        <li>{t('importing.how2')}</li>
        <li>{t('importing.how3')}</li>
        <li>{t('importing.how4')}</li>
      </ul>
    </aside>
  );
};
