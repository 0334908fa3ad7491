export const ComposePage = () => null;
