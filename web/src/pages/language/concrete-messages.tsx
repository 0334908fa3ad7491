import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConcreteMessage, concreteMessagesQuery, hangMessage, type MainMessage } from '../../api/language.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { HangDialog } from './hang-dialog.tsx';
import styles from './language.module.css';
import { statementOf } from './statement-of.ts';
import { TextLink } from './text-link.tsx';

/** The organisation's own messages and what they hang under. What is missing is told, not forbidden. */
export const ConcreteMessages = ({ mains }: { mains: readonly MainMessage[] }) => {
  const { t } = useTranslation();
  const concrete = useQuery(concreteMessagesQuery);
  const [isOnlyOpen, setIsOnlyOpen] = useState(false);
  return (
    <QueryView query={concrete}>
      {({ items, orphans, withoutBenefit, outdated }) => (
        <section className={styles.section}>
          <h2>{t('mainMessages.concrete')}</h2>
          <p className="soft">{t('mainMessages.concreteText')}</p>
          {items.length === 0 && <p>{t('mainMessages.noConcrete')}</p>}
          {items.length > 0 && orphans + withoutBenefit + outdated === 0 && <p role="status">{t('mainMessages.allHung')}</p>}
          <div className="row" role="status">
            {orphans > 0 && <Tag tone="wait">{t('mainMessages.orphans', { count: orphans })}</Tag>}
            {withoutBenefit > 0 && <Tag tone="wait">{t('mainMessages.withoutBenefit', { count: withoutBenefit })}</Tag>}
            {outdated > 0 && <Tag tone="info">{t('mainMessages.outdated', { count: outdated })}</Tag>}
          </div>
          {items.length > 0 && (
            <ChipRow label={t('mainMessages.filter')}>
              <Chip isOn={isOnlyOpen} onToggle={setIsOnlyOpen}>
                {t('mainMessages.onlyOpen')}
              </Chip>
            </ChipRow>
          )}
          <ul className={styles.list}>
            {items
              .filter(({ isOrphan, isOutdated, benefit }) => !isOnlyOpen || isOrphan || isOutdated || benefit === '')
              .map((message) => (
                <ConcreteLine key={message.messageId} message={message} mains={mains} />
              ))}
          </ul>
        </section>
      )}
    </QueryView>
  );
};

const ConcreteLine = ({ message, mains }: { message: ConcreteMessage; mains: readonly MainMessage[] }) => {
  const { t } = useTranslation();
  const { roles } = useOrganisation();
  const [isOpen, setIsOpen] = useState(false);
  const { messageId, mainMessageId, benefit, isOrphan, isOutdated } = message;
  const confirm = useAction({ act: () => hangMessage(messageId, { mainMessageId, benefit }), refresh: [['concrete-messages']] });
  const main = mains.find(({ id }) => id === mainMessageId);
  return (
    <li>
      <span>
        <TextLink text={message} />
        {main && <small>{statementOf(main)}</small>}
        {benefit !== '' && <small>{benefit}</small>}
      </span>
      <span className="row">
        {isOrphan && <Tag tone="wait">{t('mainMessages.orphan')}</Tag>}
        {benefit === '' && <Tag>{t('mainMessages.missing')}</Tag>}
        {isOutdated && <Tag tone="info">{t('mainMessages.old')}</Tag>}
        {isOutdated && mayDo(roles, 'write') && (
          <Button size="small" onPress={() => confirm.run()}>
            {t('mainMessages.stillTrue')}
          </Button>
        )}
        {mayDo(roles, 'write') && (
          <Button size="small" aria-label={`${t('mainMessages.hang')} ${message.title}`} onPress={() => setIsOpen(true)}>
            {t('mainMessages.hang')}
          </Button>
        )}
      </span>
      {isOpen && <HangDialog message={message} mains={mains} onClose={() => setIsOpen(false)} />}
    </li>
  );
};
