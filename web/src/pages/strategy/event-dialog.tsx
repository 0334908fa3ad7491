import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeEvent, documentQuery, type ListedDocument, type OutsideEvent, watchEvent } from '../../api/strategy.ts';
import { DateField, fieldId, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { FormDialog } from './form-dialog.tsx';
import styles from './strategy.module.css';

type Words = { documentId: string; title: string; note: string; owner: string; watchOn: string; sectionKeys: string[] };

type Props = { documents: readonly ListedDocument[]; event?: OutsideEvent; onClose: () => void };

/** What to keep an eye on, who does it, and which sections it would touch. */
export const EventDialog = ({ documents, event, onClose }: Props) => {
  const { t } = useTranslation();
  const initial: Words =
    event === undefined
      ? { documentId: documents[0]?.id ?? '', title: '', note: '', owner: '', watchOn: '', sectionKeys: [] }
      : { ...event, sectionKeys: event.sections.map(({ key }) => key) };
  const labels = {
    title: t('strategy.eventTitle'),
    owner: t('strategy.eventOwner'),
    watchOn: t('strategy.eventWatchOn'),
    sectionKeys: t('strategy.eventSections'),
  };
  return (
    <FormDialog
      title={event === undefined ? t('strategy.eventNew') : t('strategy.edit')}
      initial={initial}
      labels={labels}
      button={t('strategy.save')}
      act={async ({ title, note, owner, watchOn, sectionKeys, documentId }) => {
        const words = { title, note, owner, watchOn, sectionKeys };
        if (event === undefined) await watchEvent({ ...words, documentId });
        else await changeEvent(event.id, { ...words, revision: event.revision });
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <TextField
            name="title"
            label={labels.title}
            value={words.title}
            onChange={(title) => set({ title })}
            maxLength={200}
            error={fault('title')}
          />
          <TextArea
            name="note"
            label={t('strategy.eventNote')}
            value={words.note}
            onChange={(note) => set({ note })}
            rows={3}
            maxLength={5000}
          />
          <TextField
            name="owner"
            label={labels.owner}
            value={words.owner}
            onChange={(owner) => set({ owner })}
            maxLength={200}
            error={fault('owner')}
          />
          <DateField
            name="watchOn"
            label={labels.watchOn}
            value={words.watchOn}
            onChange={(watchOn) => set({ watchOn: watchOn ?? '' })}
            error={fault('watchOn')}
          />
          {event === undefined && (
            <SelectField
              name="documentId"
              label={t('strategy.eventDocument')}
              value={words.documentId}
              onChange={(documentId) => set({ documentId, sectionKeys: [] })}
              options={documents.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
          <SectionChoices
            documentId={words.documentId}
            chosen={words.sectionKeys}
            onChange={(sectionKeys) => set({ sectionKeys })}
            error={fault('sectionKeys')}
          />
        </>
      )}
    </FormDialog>
  );
};

type ChoicesProps = { documentId: string; chosen: readonly string[]; onChange: (keys: string[]) => void; error: string | undefined };

const SectionChoices = ({ documentId, chosen, onChange, error }: ChoicesProps) => {
  const { t } = useTranslation();
  const sections = useQuery({ ...documentQuery(documentId), enabled: documentId !== '' }).data?.sections ?? [];
  return (
    <fieldset className={styles.choices} id={fieldId('sectionKeys')} tabIndex={-1}>
      <legend>{t('strategy.eventSections')}</legend>
      {error && <p className={styles.fault}>{error}</p>}
      {sections.map(({ key, number, heading }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={(change) => onChange(change.target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))}
          />
          <span>
            {number} {heading}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
