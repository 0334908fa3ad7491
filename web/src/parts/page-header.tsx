import { useMatch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page-header.module.css';

let lastAnnounced: string | null = null;

/** Sets the page's title and, after a navigation, moves focus to the heading so that it is read out. */
export const useAnnouncedHeading = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // The page's own address: the browser's changes already while the page one leaves is still shown.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  useEffect(() => {
    document.title = `${title} · Budkavle`;
  }, [title]);
  useEffect(() => {
    if (lastAnnounced !== null && lastAnnounced !== pathname) heading.current?.focus({ preventScroll: true });
    lastAnnounced = pathname;
  }, [pathname]);
  return heading;
};

type PageHeaderProps = { title: string; crumb?: ReactNode; lead?: ReactNode; actions?: ReactNode };

export const PageHeader = ({ title, crumb, lead, actions }: PageHeaderProps) => {
  const heading = useAnnouncedHeading(title);
  return (
    <header className={styles.header}>
      {crumb && <div className={styles.crumb}>{crumb}</div>}
      <div className={styles.top}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  );
};
