import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { registerQuery } from '../api/register.ts';
import { mayDo } from '../api/session.ts';
import { useCurrentProgramme } from './current-programme.ts';
import styles from './navigation.module.css';
import { useSession } from './session-context.ts';

const exact = { exact: true };

/** `onGo` closes the phone's menu. */
export const Navigation = ({ onGo }: { onGo?: () => void }) => {
  const { t } = useTranslation();
  const programme = useCurrentProgramme();
  const { organisation, hasMailbox } = useSession();
  const isManager = organisation !== null && mayDo(organisation.roles, 'manage');
  const isKeeper = useQuery({ ...registerQuery, enabled: isManager }).data?.isKeeper === true;
  const params = { programmeId: programme?.id ?? '' };
  const link = { className: styles.link, onClick: onGo };
  return (
    <nav className={styles.nav} aria-label={t('shell.mainMenu')}>
      <div>
        <Link {...link} to="/" activeOptions={exact}>
          {t('shell.today')}
        </Link>
        <Link {...link} to="/program" activeOptions={exact}>
          {t('shell.programmes')}
        </Link>
        <Link {...link} to="/kalender" activeOptions={{ includeSearch: false }}>
          {t('calendar.title')}
        </Link>
        <Link {...link} to="/kampanjer" activeOptions={{ includeSearch: false }}>
          {t('campaigns.title')}
        </Link>
        <Link {...link} to="/utskick">
          {t('shell.sendOuts')}
        </Link>
        <Link {...link} to="/budkavlar">
          {t('cascade.title')}
        </Link>
        <Link {...link} to="/brev">
          {t('systemLetters.title')}
        </Link>
        <Link {...link} to="/sidor">
          {t('shell.pages')}
        </Link>
        <Link {...link} to="/tjansten">
          {t('services.title')}
        </Link>
        <Link {...link} to="/strategi" activeOptions={{ includeSearch: false }}>
          {t('strategy.title')}
        </Link>
        <Link {...link} to="/natverk" activeOptions={{ includeSearch: false }}>
          {t('network.title')}
        </Link>
        <Link {...link} to="/samarbete" activeOptions={{ includeSearch: false }}>
          {t('collaboration.title')}
        </Link>
      </div>
      <div>
        <p className={styles.label}>{t('shell.language')}</p>
        <Link {...link} to="/sprak/granska">
          {t('shell.check')}
        </Link>
        <Link {...link} to="/sprak/ord">
          {t('shell.words')}
        </Link>
        <Link {...link} to="/sprak/budskap">
          {t('shell.mainMessages')}
        </Link>
        <Link {...link} to="/sprak/varumarken">
          {t('brands.title')}
        </Link>
        <Link {...link} to="/sprak/tester">
          {t('tests.title')}
        </Link>
        <Link {...link} to="/sprak/riktlinjer">
          {t('guidelines.nav')}
        </Link>
      </div>
      {programme && (
        <div>
          <p className={styles.label}>{programme.name}</p>
          <Link {...link} to="/program/$programmeId" params={params} activeOptions={{ exact: true, includeSearch: false }}>
            {t('shell.matrix')}
          </Link>
          <Link {...link} to="/program/$programmeId/planen" params={params}>
            {t('shell.plan')}
          </Link>
          <Link {...link} to="/uppfoljning/$programmeId" params={params}>
            {t('shell.followUp')}
          </Link>
        </div>
      )}
      <div>
        <p className={styles.label}>{organisation?.name}</p>
        <Link {...link} to="/organisationen">
          {t('shell.organisation')}
        </Link>
        {isManager && (
          <Link {...link} to="/logg">
            {t('shell.log')}
          </Link>
        )}
        {isKeeper && (
          <Link {...link} to="/registret">
            {t('shell.register')}
          </Link>
        )}
        {hasMailbox && (
          <Link {...link} to="/brevlada">
            {t('shell.mailbox')}
          </Link>
        )}
      </div>
    </nav>
  );
};
