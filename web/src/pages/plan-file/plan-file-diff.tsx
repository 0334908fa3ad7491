import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyPlanFile, type PlanFilePreview, undoPlanFile } from '../../api/plan-files.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { conflictKey, countChoices, noChoices, withRow } from './file-choices.ts';
import { FileFindings } from './file-findings.tsx';
import { FileRowItem } from './file-row-item.tsx';
import styles from './plan-file-page.module.css';

type Props = { preview: PlanFilePreview; file: File; programmeId: string; headingRef: RefObject<HTMLHeadingElement | null> };

/** What the file would change, row by row, each with a tick; nothing is written until the button below is pressed. */
export const PlanFileDiff = ({ preview: { rows, findings, exportedAt }, file, programmeId, headingRef }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [choices, setChoices] = useState(noChoices);
  const stale = [['plan', programmeId], ['activities', programmeId], ['matrix', programmeId], ['milestones', programmeId], ['today']];
  const undo = useAction({ act: undoPlanFile, refresh: stale, onDone: () => showToast(t('planFile.undone')) });
  const save = useAction({
    act: () => applyPlanFile(programmeId, file, choices),
    refresh: stale,
    toastErrors: false,
    onDone: async ({ fileImportId, added, changed, takenAway }) => {
      showToast(t('planFile.done', { added, changed, takenAway }), fileImportId === null ? {} : { undo: () => undo.run(fileImportId) });
      await navigate({ to: '/program/$programmeId/planen', params: { programmeId } });
    },
  });
  const { taken, undecided } = countChoices(rows, choices);
  return (
    <section className={styles.preview} aria-labelledby="file-says">
      <div>
        <h2 id="file-says" ref={headingRef} tabIndex={-1}>
          {t('planFile.readAs')}
        </h2>
        {exportedAt !== null && <p className="soft">{t('planFile.exported', { when: format.recent(exportedAt) })}</p>}
      </div>
      <FileFindings findings={findings} />
      {rows.length === 0 && <p>{t('planFile.nothing')}</p>}
      {(['activities', 'needs'] as const).map((sheet) => {
        const own = rows.filter((row) => row.sheet === sheet);
        if (own.length === 0) return null;
        return (
          <div key={sheet}>
            <h3>{t(`planFile.sheet.${sheet}`)}</h3>
            <ul className={styles.rows}>
              {own.map((row) => (
                <FileRowItem
                  key={row.key}
                  row={row}
                  choices={choices}
                  onCheck={(isChecked) => setChoices((before) => withRow(before, row, isChecked))}
                  onDecide={(column, side) =>
                    setChoices((before) => ({ ...before, conflicts: { ...before.conflicts, [conflictKey(row.key, column)]: side } }))
                  }
                />
              ))}
            </ul>
          </div>
        );
      })}
      <ErrorSummary error={save.error} />
      {rows.length > 0 && (
        <div className={styles.save}>
          <Button look="primary" isDisabled={taken === 0 || undecided > 0} isPending={save.isPending} onPress={() => save.run()}>
            {t('planFile.save', { count: taken })}
          </Button>
          <span className="soft" role="status">
            {undecided > 0 && t('planFile.undecided', { count: undecided })}
          </span>
        </div>
      )}
    </section>
  );
};
