import styles from './settings.module.css';

/** The very text that is signed, as it is signed. */
export const Agreement = ({ title, text }: { title: string; text: string }) => (
  <section className={styles.agreement} aria-labelledby="agreement">
    <h2 id="agreement">{title}</h2>
    <p>{text}</p>
  </section>
);
