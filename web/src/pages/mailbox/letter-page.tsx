export const LetterPage = () => null;
