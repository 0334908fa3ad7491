import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { registerQuery } from '../api/register.ts';
import { mayDo } from '../api/session.ts';
import { partnershipsQuery } from '../api/voice.ts';
import { useCurrentProgramme } from './current-programme.ts';
import { NavGroup } from './nav-group.tsx';
import styles from './navigation.module.css';
import { useSession } from './session-context.ts';

const exact = { exact: true };
const anyTab = { includeSearch: false };

type Go = { onGo: (() => void) | undefined };

const ProgrammeLinks = ({ onGo }: Go) => {
  const { t } = useTranslation();
  const programme = useCurrentProgramme();
  if (!programme) return null;
  const link = { className: styles.link, onClick: onGo, params: { programmeId: programme.id } };
  return (
    <div>
      <p className={styles.label}>{programme.name}</p>
      <Link {...link} to="/program/$programmeId" activeOptions={{ exact: true, includeSearch: false }}>
        {t('shell.matrix')}
      </Link>
      <Link {...link} to="/program/$programmeId/planen" activeOptions={anyTab}>
        {t('shell.plan')}
      </Link>
      <Link {...link} to="/uppfoljning/$programmeId">
        {t('shell.followUp')}
      </Link>
    </div>
  );
};

const OrganisationLinks = ({ onGo }: Go) => {
  const { t } = useTranslation();
  const { organisation, hasMailbox } = useSession();
  const isManager = organisation !== null && mayDo(organisation.roles, 'manage');
  const isKeeper = useQuery({ ...registerQuery, enabled: isManager }).data?.isKeeper === true;
  const link = { className: styles.link, onClick: onGo };
  return (
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
        <Link {...link} to="/registret" activeOptions={anyTab}>
          {t('shell.register')}
        </Link>
      )}
      {hasMailbox && (
        <Link {...link} to="/brevlada">
          {t('shell.mailbox')}
        </Link>
      )}
    </div>
  );
};

const reachPaths = ['/utskick', '/budkavlar', '/brev', '/sidor'];

const ReachLinks = ({ onGo }: Go) => {
  const { t } = useTranslation();
  const link = { className: styles.link, onClick: onGo };
  return (
    <NavGroup name="reach" label={t('shell.reach')} paths={reachPaths} isOpenAtFirst>
      <Link {...link} to="/utskick">
        {t('shell.sendOuts')}
      </Link>
      <Link {...link} to="/budkavlar">
        {t('cascade.title')}
      </Link>
      <Link {...link} to="/sidor">
        {t('shell.pages')}
      </Link>
      <Link {...link} to="/brev">
        {t('systemLetters.title')}
      </Link>
    </NavGroup>
  );
};

const togetherPaths = ['/natverk', '/samarbete', '/strategi', '/tjansten', '/partnerskap'];

const TogetherLinks = ({ onGo }: Go) => {
  const { t } = useTranslation();
  // Only for a mailbox operator or a supplier that a network works with.
  const isPartner = (useQuery(partnershipsQuery).data?.length ?? 0) > 0;
  const link = { className: styles.link, onClick: onGo, activeOptions: anyTab };
  return (
    <NavGroup name="together" label={t('shell.together')} paths={togetherPaths} isOpenAtFirst>
      <Link {...link} to="/natverk">
        {t('network.title')}
      </Link>
      {isPartner && (
        <Link {...link} to="/partnerskap">
          {t('partners.pageTitle')}
        </Link>
      )}
      <Link {...link} to="/samarbete">
        {t('collaboration.title')}
      </Link>
      <Link {...link} to="/strategi">
        {t('strategy.title')}
      </Link>
      <Link {...link} to="/tjansten">
        {t('services.title')}
      </Link>
    </NavGroup>
  );
};

const LanguageLinks = ({ onGo }: Go) => {
  const { t } = useTranslation();
  const link = { className: styles.link, onClick: onGo, activeOptions: anyTab };
  return (
    <NavGroup name="language" label={t('shell.language')} paths={['/sprak']}>
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
    </NavGroup>
  );
};

/** The day and the plan first, then how it gets out, and last what is shared. `onGo` closes the phone's menu. */
export const Navigation = ({ onGo }: { onGo?: () => void }) => {
  const { t } = useTranslation();
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
        <Link {...link} to="/kalender" activeOptions={anyTab}>
          {t('calendar.title')}
        </Link>
        <Link {...link} to="/kampanjer" activeOptions={anyTab}>
          {t('campaigns.title')}
        </Link>
      </div>
      <ProgrammeLinks onGo={onGo} />
      <ReachLinks onGo={onGo} />
      <TogetherLinks onGo={onGo} />
      <LanguageLinks onGo={onGo} />
      <OrganisationLinks onGo={onGo} />
    </nav>
  );
};
