import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import {
  type ComparedSection,
  type DocumentVersion,
  discardDraft,
  type GoverningDocument,
  resumeDraft,
  strategyKey,
  type WrittenSection,
  writeDraft,
} from '../../api/strategy.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { DecideDialog } from './decide-dialog.tsx';
import styles from './document.module.css';
import { DraftHistory } from './draft-history.tsx';
import { DraftSections } from './draft-sections.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { isChanged, SectionDifference } from './section-difference.tsx';

export type DraftWords = { label: string; writtenBy: string; sections: WrittenSection[] };
type Theirs = DraftWords & { revision: number; savedBy: string | null; comparison: ComparedSection[] };

const theirsIn = (error: unknown): Theirs | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Theirs | undefined) : undefined;

const wordsOf = ({ sections }: GoverningDocument, { label, writtenBy }: DocumentVersion): DraftWords => ({
  label,
  writtenBy,
  sections: sections.map(({ key, level, heading, body }) => ({ key, level, heading, body })),
});

type Props = { document: GoverningDocument; draft: DocumentVersion };

/** The page shows what holds; the draft must be the version that was asked for before it can be written in. */
export const DraftWorkshop = ({ document, draft }: Props) => {
  const { t } = useTranslation();
  const { id, title, shown } = document;
  if (shown?.id !== draft.id) return <ToDraft documentId={id} number={draft.number} />;
  return (
    <>
      <PageHeader
        title={title}
        crumb={
          <Link to="/strategi/dokument/$documentId" params={{ documentId: id }} search={{ version: draft.number }}>
            {t('strategy.readDraft')}
          </Link>
        }
        lead={t('strategy.editor', { label: draft.label })}
      />
      <DraftEditor key={`${draft.id}-${draft.revision}`} document={document} draft={draft} />
      <DraftHistory draft={draft} />
    </>
  );
};

const ToDraft = ({ documentId, number }: { documentId: string; number: number }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isGoing, setIsGoing] = useState(false);
  if (!isGoing) {
    setIsGoing(true);
    void navigate({
      to: '/strategi/dokument/$documentId',
      params: { documentId },
      search: { version: number, skriv: true },
      replace: true,
    });
  }
  return <p role="status">{t('common.loading')}</p>;
};

const DraftEditor = ({ document, draft }: Props) => {
  const { t } = useTranslation();
  const [initial] = useState(() => wordsOf(document, draft));
  const [words, setWords, forget] = useDraft<DraftWords>(`strategy.${draft.id}.${draft.revision}`, initial);
  const [note, setNote] = useState('');
  const client = useQueryClient();
  const [open, setOpen] = useState<'decide' | 'import' | null>(null);
  const save = useAction({
    act: (revision: number) => writeDraft(draft.id, { ...words, note, revision }),
    toastErrors: false,
    // The saved text is shown as soon as it has been fetched; until then what was typed stands. What is kept in the tab belongs to this
    // revision and is never read again.
    onDone: async () => {
      await client.invalidateQueries({ queryKey: strategyKey });
      showToast(t('strategy.draftSaved'));
    },
  });
  const theirs = theirsIn(save.error);
  const isDirty = words !== initial;
  return (
    // The dialogs stand beside the form: what is submitted in them is not to save the draft too.
    <>
      <form
        className={styles.editor}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run(draft.revision);
        }}
      >
        {theirs === undefined ? (
          <ErrorSummary error={save.error} />
        ) : (
          <Conflict
            theirs={theirs}
            onKeep={() => save.run(theirs.revision)}
            onTake={() => {
              forget();
              void client.invalidateQueries({ queryKey: strategyKey });
            }}
          />
        )}
        {words.sections.length === 0 && <p>{t('strategy.emptyDraft')}</p>}
        <DraftSections sections={words.sections} onChange={(sections) => setWords({ ...words, sections })} />
        <TextField
          name="label"
          label={t('strategy.label')}
          hint={t('strategy.labelHint')}
          value={words.label}
          onChange={(label) => setWords({ ...words, label })}
          maxLength={20}
        />
        <TextField
          name="writtenBy"
          label={t('strategy.writtenBy')}
          value={words.writtenBy}
          onChange={(writtenBy) => setWords({ ...words, writtenBy })}
          maxLength={200}
        />
        <div className={styles.bottom}>
          <TextField
            name="note"
            label={t('strategy.saveNote')}
            hint={t('strategy.saveNoteHint')}
            value={note}
            onChange={setNote}
            maxLength={200}
          />
          <div className="row">
            <Button look="primary" type="submit" isPending={save.isPending}>
              {t('strategy.saveDraft')}
            </Button>
            <Button isDisabled={isDirty || words.sections.length === 0} onPress={() => setOpen('decide')}>
              {t('strategy.decide')}
            </Button>
            <Button look="plain" onPress={() => setOpen('import')}>
              {t('strategy.importTitle')}
            </Button>
            <Discard document={document} draft={draft} />
          </div>
        </div>
      </form>
      {open === 'decide' && <DecideDialog document={document} draft={draft} onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportDialog draft={draft} onClose={() => setOpen(null)} />}
    </>
  );
};

type ConflictProps = { theirs: Theirs; onKeep: () => void; onTake: () => void };

/** Two wrote at the same time: the difference section by section, and the person chooses. Nothing is lost. */
const Conflict = ({ theirs, onKeep, onTake }: ConflictProps) => {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.conflict}>
      <p>{t('strategy.theirs', { name: theirs.savedBy ?? '–' })}</p>
      {theirs.comparison.filter(isChanged).map((section) => (
        <SectionDifference key={section.key} section={section} />
      ))}
      <div className="row">
        <Button onPress={onKeep}>{t('strategy.keepMine')}</Button>
        <Button onPress={onTake}>{t('strategy.takeTheirs')}</Button>
      </div>
    </div>
  );
};

const Discard = ({ document: { id }, draft }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const resume = useAction({ act: () => resumeDraft(draft.id), refresh: [strategyKey], onDone: () => showToast(t('strategy.restored')) });
  const discard = useAction({
    act: () => discardDraft(draft.id),
    refresh: [strategyKey],
    onDone: async () => {
      await navigate({ to: '/strategi/dokument/$documentId', params: { documentId: id }, search: {} });
      showToast(t('strategy.discarded'), { undo: () => resume.run() });
    },
  });
  return (
    <Button look="plain" isPending={discard.isPending} onPress={() => discard.run()}>
      {t('strategy.discard')}
    </Button>
  );
};
