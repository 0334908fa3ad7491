import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import { buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './system-letters.module.css';

/** What to type to send a first letter; the recipient is one of the tax agency's test numbers. */
const exampleCall = (subject: string, text: string): string =>
  [
    `curl "${location.origin}/v1/letters" \\`,
    '  -H "Authorization: Bearer bk_test_…" \\',
    "  --json '{",
    '    "reference": "1",',
    '    "recipient": { "personalNumber": "192705178354" },',
    `    "subject": "${subject}",`,
    `    "body": { "text": "${text}" },`,
    '    "contact": { "phone": "0771-10 10 10" }',
    "  }'",
  ].join('\n');

export const FirstCall = () => {
  const { t } = useTranslation();
  const { roles } = useOrganisation();
  const toKeys = (
    <Link className={buttonClass('primary')} to="/organisationen" hash="api">
      {t('systemLetters.toKeys')}
    </Link>
  );
  return (
    <EmptyState title={t('systemLetters.emptyTitle')} action={mayDo(roles, 'manage') ? toKeys : t('systemLetters.askManager')}>
      <p>{t('systemLetters.emptyText')}</p>
      <pre className={styles.call}>{exampleCall(t('systemLetters.exampleSubject'), t('systemLetters.exampleText'))}</pre>
    </EmptyState>
  );
};
