import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DocumentVersion, decideVersion, type GoverningDocument } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { todayText } from './numbers.ts';
import styles from './strategy.module.css';

type Props = { document: GoverningDocument; draft: DocumentVersion; onClose: () => void };

/** The host's decision: from when, by whom, under which number, and what is new. */
export const DecideDialog = ({ document: { id, versions, followers }, draft, onClose }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const isFirst = versions.length === 1;
  const labels = {
    decidedBy: t('strategy.decidedBy'),
    decidedOn: t('strategy.decidedOn'),
    validFrom: t('strategy.validFrom'),
    validTo: t('strategy.validTo'),
    changeNote: t('strategy.changeNote'),
  };
  const initial = {
    decidedBy: '',
    decidedOn: todayText(),
    diaryNumber: '',
    validFrom: todayText(),
    validTo: null as string | null,
    changeNote: '',
  };
  return (
    <FormDialog
      title={t('strategy.decideTitle', { label: draft.label })}
      initial={initial}
      labels={labels}
      button={t('strategy.decideDo')}
      act={(words) => decideVersion(draft.id, { ...words, revision: draft.revision })}
      done={({ told, begins }) =>
        begins > todayText() ? t('strategy.decidedLater', { day: format.day(begins) }) : t('strategy.decidedTold', { count: told })
      }
      onDone={() => navigate({ to: '/strategi/dokument/$documentId', params: { documentId: id }, search: {} })}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <p>{t('strategy.decideHint', { count: followers })}</p>
          <TextField
            name="decidedBy"
            label={labels.decidedBy}
            value={words.decidedBy}
            onChange={(decidedBy) => set({ decidedBy })}
            maxLength={200}
            error={fault('decidedBy')}
          />
          <div className={styles.pair}>
            <DateField
              name="decidedOn"
              label={labels.decidedOn}
              value={words.decidedOn}
              onChange={(day) => set({ decidedOn: day ?? '' })}
              error={fault('decidedOn')}
            />
            <TextField
              name="diaryNumber"
              label={t('strategy.diaryNumber')}
              value={words.diaryNumber}
              onChange={(diaryNumber) => set({ diaryNumber })}
              maxLength={200}
            />
            <DateField
              name="validFrom"
              label={labels.validFrom}
              value={words.validFrom}
              onChange={(day) => set({ validFrom: day ?? '' })}
              error={fault('validFrom')}
            />
            <DateField
              name="validTo"
              label={labels.validTo}
              value={words.validTo}
              onChange={(validTo) => set({ validTo })}
              error={fault('validTo')}
            />
          </div>
          {!isFirst && (
            <TextArea
              name="changeNote"
              label={labels.changeNote}
              value={words.changeNote}
              onChange={(changeNote) => set({ changeNote })}
              rows={3}
              maxLength={5000}
              error={fault('changeNote')}
            />
          )}
        </>
      )}
    </FormDialog>
  );
};
