import type { AnswerOf } from '@budkavle/api-client';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginDocument, type DocumentKind, type DocumentVersion, type ListedDocument } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { FormDialog, type FormTools } from './form-dialog.tsx';
import styles from './strategy.module.css';

export const documentKinds = ['strategy', 'guideline', 'graphicManual', 'yearPlan', 'decision', 'other'] as const;
export const versionTone: Record<DocumentVersion['status'], Tone> = {
  draft: 'wait',
  coming: 'info',
  inForce: 'good',
  replaced: 'plain',
  expired: 'plain',
};

export const DocumentsTab = ({ documents: { items, mayWrite } }: { documents: AnswerOf<'listGoverningDocuments'> }) => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  const begin = (
    <Button look={items.length === 0 ? 'primary' : 'quiet'} onPress={() => setIsNew(true)}>
      {t('strategy.documentNew')}
    </Button>
  );
  return (
    <div className={styles.section}>
      {items.length === 0 ? (
        <EmptyState title={t('strategy.documentsEmptyTitle')} action={mayWrite ? begin : undefined}>
          <p>{t(mayWrite ? 'strategy.documentsEmpty' : 'strategy.documentsEmptyReader')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className={styles.list}>
            {items.map((item) => (
              <DocumentLine key={item.id} document={item} />
            ))}
          </ul>
          {mayWrite && <div className="row">{begin}</div>}
        </>
      )}
      {isNew && <NewDocument onClose={() => setIsNew(false)} />}
    </div>
  );
};

/** "gäller från 1 mars", or from when to when. */
export const usePeriod = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ validFrom, validTo, status }: DocumentVersion): string => {
    if (validFrom === null) return '';
    if (validTo === null) return t('strategy.validFromDay', { day: format.day(validFrom) });
    const days = { from: format.day(validFrom), to: format.day(validTo) };
    return status === 'replaced' || status === 'expired' ? t('strategy.validBetween', days) : t('strategy.validUntil', days);
  };
};

const DocumentLine = ({ document }: { document: ListedDocument }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriod();
  const { id, title, kind, shown, coming, hasDraft, isFollowed, toReview, versions } = document;
  return (
    <li className={styles.item}>
      <p className={styles.kicker}>{t(`strategy.kind.${kind}`)}</p>
      <h2 className={styles.documentName}>
        <Link to="/strategi/dokument/$documentId" params={{ documentId: id }}>
          {title}
        </Link>
      </h2>
      <p className="row">
        {shown && <Tag tone={versionTone[shown.status]}>{t(`strategy.status.${shown.status}`)}</Tag>}
        {toReview > 0 && <Tag tone="wait">{t('strategy.toReview', { count: toReview })}</Tag>}
        <span className="soft">
          {[
            shown === null ? '' : t('strategy.versionLabel', { label: shown.label }),
            shown === null ? '' : period(shown),
            shown === null || shown.decidedBy === '' ? '' : shown.decidedBy,
            versions > 1 ? t('strategy.versionsCount', { count: versions }) : '',
            isFollowed ? t('strategy.followed') : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      {coming?.validFrom && coming.id !== shown?.id && (
        <p className="soft">{t('strategy.comingDay', { label: coming.label, day: format.day(coming.validFrom) })}</p>
      )}
      {hasDraft && shown?.status !== 'draft' && <p className="soft">{t('strategy.hasDraft')}</p>}
    </li>
  );
};

type Words = { title: string; kind: DocumentKind; visibility: 'network' | 'public' };

export const DocumentFields = ({ words, set, fault }: FormTools<Words>) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="title"
        label={t('strategy.documentTitle')}
        value={words.title}
        onChange={(title) => set({ title })}
        maxLength={200}
        error={fault('title')}
      />
      <SelectField
        name="kind"
        label={t('strategy.documentKind')}
        value={words.kind}
        onChange={(kind) => set({ kind })}
        options={documentKinds.map((value) => ({ value, label: t(`strategy.kind.${value}`) }))}
      />
      <SelectField
        name="visibility"
        label={t('strategy.documentVisibility')}
        value={words.visibility}
        onChange={(visibility) => set({ visibility })}
        options={(['network', 'public'] as const).map((value) => ({ value, label: t(`strategy.visibility.${value}`) }))}
      />
    </>
  );
};

const NewDocument = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const initial: Words = { title: '', kind: 'strategy', visibility: 'network' };
  return (
    <FormDialog
      title={t('strategy.documentNew')}
      initial={initial}
      labels={{ title: t('strategy.documentTitle') }}
      button={t('strategy.documentCreate')}
      act={beginDocument}
      done={() => undefined}
      onDone={({ id }) => navigate({ to: '/strategi/dokument/$documentId', params: { documentId: id }, search: { skriv: true } })}
      onClose={onClose}
    >
      {(tools) => <DocumentFields {...tools} />}
    </FormDialog>
  );
};
