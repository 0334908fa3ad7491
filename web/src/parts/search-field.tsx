import { useEffect, useState } from 'react';
import styles from './search-field.module.css';

type SearchFieldProps = { label: string; placeholder?: string; value: string; onSearch: (value: string) => void };

/** Searches a moment after the last key, so that every letter is not a question to the server. */
export const SearchField = ({ label, placeholder, value, onSearch }: SearchFieldProps) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
};
