import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanFilePreview, planWordUrl, planWorkbookUrl, previewPlanFile } from '../../api/plan-files.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { buttonClass } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import { useAction } from '../../parts/use-action.ts';
import { PlanFileDiff } from './plan-file-diff.tsx';
import styles from './plan-file-page.module.css';

export const PlanFilePage = () => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/excel' });
  const programme = useQuery(programmesQuery).data?.find(({ id }) => id === programmeId);
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<PlanFilePreview | null>(null);
  const [readings, setReadings] = useState(0);
  const result = useRef<HTMLHeadingElement>(null);
  const preview = useAction({
    act: (chosen: File) => previewPlanFile(programmeId, chosen),
    toastErrors: false,
    onDone: (answer) => {
      setReadings((before) => before + 1);
      setRead(answer);
      requestAnimationFrame(() => result.current?.focus());
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    setRead(null);
    preview.run(chosen);
  };
  return (
    <>
      <PageHeader title={t('planFile.title')} crumb={programme?.name} lead={t('planFile.lead')} />
      <div className={styles.start}>
        <p className="soft">
          {t('planFile.outText')}{' '}
          <Link to="/program/$programmeId/importera" params={{ programmeId }}>
            {t('planFile.toImport')}
          </Link>
        </p>
        {!isReadOnly && (
          <div className="row">
            <a className={buttonClass(read === null ? 'primary' : 'quiet')} href={planWorkbookUrl(programmeId)} download>
              {t('planFile.out')}
            </a>
            <a className={buttonClass('quiet')} href={planWordUrl(programmeId)} download>
              {t('planFile.outWord')}
            </a>
          </div>
        )}
        <ErrorSummary error={preview.error} />
        <FileDrop
          label={read === null ? t('planFile.choose') : t('planFile.otherFile')}
          hint={file === null ? t('planFile.chooseHint') : t('planFile.chosen', { name: file.name })}
          accept={['.xlsx', '.docx']}
          onFile={choose}
        />
      </div>
      {read !== null && file !== null && (
        <PlanFileDiff key={readings} headingRef={result} preview={read} file={file} programmeId={programmeId} />
      )}
    </>
  );
};
