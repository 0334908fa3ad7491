import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type TextCheck, textCheckQuery } from '../../../api/language.ts';
import { withoutPlaceholders } from './findings.ts';

const waitMs = 1200;
/** The server takes so much at once; what stands after it is not in the figures. */
const longestText = 1_500_000;

/** Figures of the whole text: readability, and how brands are dosed. Some way behind the writer, who does not wait for them. */
export const useWholeText = (paragraphs: readonly string[]): TextCheck | undefined => {
  const text = withoutPlaceholders(paragraphs.join('\n\n')).slice(0, longestText);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const timer = setTimeout(() => setSettled(text), waitMs);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return useQuery({ ...textCheckQuery(settled), enabled: settled.trim() !== '', placeholderData: keepPreviousData }).data;
};
