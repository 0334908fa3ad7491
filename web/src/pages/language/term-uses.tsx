import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { termUsesQuery } from '../../api/language.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './language.module.css';
import { NetworkUses } from './network-uses.tsx';
import { TextLink } from './text-link.tsx';

type TermUsesProps = { termId: string; term: string; onClose: () => void };

export const TermUses = ({ termId, term, onClose }: TermUsesProps) => {
  const { t } = useTranslation();
  const uses = useQuery(termUsesQuery(termId));
  return (
    <Dialog title={t('words.usesOf', { term })} isOpen onClose={onClose} place="side">
      <QueryView query={uses}>
        {({ items, waiting, network }) => (
          <div className="wide">
            <p className="soft" role="status">
              {waiting > 0 ? t('words.waiting', { count: waiting }) : items.length === 0 && t('words.usesNone')}
            </p>
            <ul className={styles.list}>
              {items.map((text) => (
                <li key={text.textId}>
                  <span>
                    <TextLink text={text} />
                    <small>{t(`words.kind.${text.kind}`)}</small>
                  </span>
                  <small>{t('words.uses', { count: text.uses })}</small>
                </li>
              ))}
            </ul>
            <NetworkUses network={network} />
          </div>
        )}
      </QueryView>
    </Dialog>
  );
};
