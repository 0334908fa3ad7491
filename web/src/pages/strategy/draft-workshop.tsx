import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
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
import { TextConflict } from '../../parts/text-conflict.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { DecideDialog } from './decide-dialog.tsx';
import styles from './document.module.css';
import { DraftHistory } from './draft-history.tsx';
import { DraftSections } from './draft-sections.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { mergeSections } from './merge-sections.ts';
import { numbersOf } from './numbers.ts';
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
    act: ({ revision, text }: { revision: number; text: DraftWords }) => writeDraft(draft.id, { ...text, note, revision }),
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
  const changeSections = useCallback(
    (change: (sections: readonly WrittenSection[]) => WrittenSection[]) =>
      setWords((before) => ({ ...before, sections: change(before.sections) })),
    [setWords],
  );
  return (
    // The dialogs stand beside the form: what is submitted in them is not to save the draft too.
    <>
      <form
        className={styles.editor}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run({ revision: draft.revision, text: words });
        }}
      >
        {theirs === undefined ? (
          <ErrorSummary error={save.error} />
        ) : (
          <Conflict
            base={initial}
            mine={words}
            theirs={theirs}
            onSettle={(text) => {
              setWords(text);
              save.run({ revision: theirs.revision, text });
            }}
            onTake={() => {
              forget();
              void client.invalidateQueries({ queryKey: strategyKey });
            }}
          />
        )}
        {words.sections.length === 0 && <p>{t('strategy.emptyDraft')}</p>}
        <DraftSections
          sections={words.sections}
          textId={draft.revision > 1 || document.versions.length > 1 ? document.id : null}
          onChange={changeSections}
        />
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

type ConflictProps = {
  base: DraftWords;
  mine: DraftWords;
  theirs: Theirs;
  onSettle: (words: DraftWords) => void;
  onTake: () => void;
};

/** What only one of them has changed. */
const either = (base: string, mine: string, theirs: string): string => (mine === base ? theirs : mine);

/** Two wrote at the same time. Only where both changed the same words does somebody have to choose; nothing is lost. */
const Conflict = ({ base, mine, theirs, onSettle, onTake }: ConflictProps) => {
  const { t } = useTranslation();
  const { sections, conflicts } = mergeSections(base.sections, mine.sections, theirs.sections);
  const both = {
    label: either(base.label, mine.label, theirs.label),
    writtenBy: either(base.writtenBy, mine.writtenBy, theirs.writtenBy),
    sections,
  };
  if (conflicts.length === 0)
    return <NoClash theirs={theirs} onBoth={() => onSettle(both)} onKeep={() => onSettle(mine)} onTake={onTake} />;
  const numbers = numbersOf(sections.map(({ level }) => level));
  const settle = (texts: Record<string, string>): void =>
    onSettle({
      ...both,
      sections: sections.map((section, at) => ({
        ...section,
        heading: texts[`heading-${at}`] ?? section.heading,
        body: texts[`body-${at}`] ?? section.body,
      })),
    });
  return (
    <TextConflict
      savedBy={theirs.savedBy}
      fields={conflicts.map(({ at, field, mine: own, theirs: others }) => ({
        name: `${field}-${at}`,
        label: t(field === 'heading' ? 'strategy.heading' : 'strategy.body', { number: numbers[at] ?? '' }),
        mine: own,
        theirs: others,
      }))}
      onSettle={settle}
    />
  );
};

type NoClashProps = { theirs: Theirs; onBoth: () => void; onKeep: () => void; onTake: () => void };

/** In sections of their own: what differs is shown, and saving both is one press away. The save button may be far from here. */
const NoClash = ({ theirs, onBoth, onKeep, onTake }: NoClashProps) => {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={place} role="alert" tabIndex={-1} className={styles.conflict}>
      <p>{t('strategy.theirs', { name: theirs.savedBy ?? t('together.somebody') })}</p>
      {theirs.comparison.filter(isChanged).map((section) => (
        <SectionDifference key={section.key} section={section} />
      ))}
      <div className="row">
        <Button look="primary" onPress={onBoth}>
          {t('strategy.saveBoth')}
        </Button>
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
