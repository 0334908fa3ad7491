export const PublishedPage = () => null;
