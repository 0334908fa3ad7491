import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPageLink, checkPageLink, type PageLink, pageLinksQuery, removePageLink, restorePageLink } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { FormDialog } from './form-parts.tsx';
import styles from './voice.module.css';

const refresh = [['page-links']];
const tones = { found: 'good', missing: 'bad', unreachable: 'wait' } as const;

/** From the authority's own page straight to the mailbox: is the link still there? */
export const PageLinks = ({ mayWrite }: { mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t('brands.links')}</h2>
      <p className="soft">{t('brands.linksText')}</p>
      <QueryView query={useQuery(pageLinksQuery)}>
        {({ items, without }) => (
          <>
            <ul className={styles.list}>
              {items.map((link) => (
                <Link key={link.id} link={link} mayWrite={mayWrite && link.isOwn} />
              ))}
            </ul>
            <p>
              {without.length === 0 ? t('brands.everyLeads') : t('brands.without', { names: format.list(without.map(({ name }) => name)) })}
            </p>
          </>
        )}
      </QueryView>
      {mayWrite && (
        <div className="row">
          <Button onPress={() => setIsAdding(true)}>{t('brands.linkAdd')}</Button>
        </div>
      )}
      {isAdding && <LinkDialog onClose={() => setIsAdding(false)} />}
    </section>
  );
};

const Link = ({ link, mayWrite }: { link: PageLink; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, organisation, pageAddress, targetAddress, outcome, checkedAt, lastFoundAt } = link;
  const look = useAction({ act: () => checkPageLink(id), refresh });
  const restore = useAction({ act: () => restorePageLink(id), refresh });
  const remove = useAction({
    act: () => removePageLink(id),
    refresh,
    onDone: () => showToast(t('brands.linkRemoved'), { undo: () => restore.run() }),
  });
  return (
    <li className={styles.item}>
      <h3>
        {organisation.name}
        {outcome === null ? (
          <Tag tone="wait">{t('brands.linkWaiting')}</Tag>
        ) : (
          <Tag tone={tones[outcome]}>{t(`brands.linkOutcome.${outcome}`)}</Tag>
        )}
      </h3>
      <p>
        <a href={pageAddress} rel="noreferrer">
          {pageAddress}
        </a>{' '}
        →{' '}
        <a href={targetAddress} rel="noreferrer">
          {targetAddress}
        </a>
      </p>
      <small className="soft">
        {checkedAt !== null && t('brands.linkSeen', { day: format.moment(checkedAt) })}
        {outcome !== 'found' && lastFoundAt !== null && ` · ${t('brands.linkLast', { day: format.day(lastFoundAt) })}`}
      </small>
      {mayWrite && (
        <div className="row">
          <Button size="small" isPending={look.isPending} onPress={() => look.run()}>
            {t('brands.linkNow')}
          </Button>
          <Button size="small" look="plain" aria-label={`${t('common.remove')}: ${pageAddress}`} onPress={() => remove.run()}>
            {t('common.remove')}
          </Button>
        </div>
      )}
    </li>
  );
};

const LinkDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [pageAddress, setPageAddress] = useState('');
  const [targetAddress, setTargetAddress] = useState('');
  const save = useAction({ act: () => addPageLink({ pageAddress, targetAddress }), refresh, toastErrors: false, onDone: onClose });
  return (
    <FormDialog
      title={t('brands.linkAdd')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('brands.linkDo')}
      labels={{ pageAddress: t('brands.linkPage'), targetAddress: t('brands.linkTarget') }}
    >
      <TextField
        name="pageAddress"
        label={t('brands.linkPage')}
        value={pageAddress}
        onChange={setPageAddress}
        type="url"
        error={fieldError(save.error, 'pageAddress')}
      />
      <TextField
        name="targetAddress"
        label={t('brands.linkTarget')}
        value={targetAddress}
        onChange={setTargetAddress}
        type="url"
        error={fieldError(save.error, 'targetAddress')}
      />
    </FormDialog>
  );
};
