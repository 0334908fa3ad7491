import styles from './mailbox.module.css';

/** The sender's initial in its own colour, whose contrast to white was checked when it was chosen. */
export const SenderLogo = ({ name, colour }: { name: string; colour: string }) => (
  <span className={styles.logo} style={{ background: colour }} aria-hidden="true">
    {name.slice(0, 1).toUpperCase()}
  </span>
);
