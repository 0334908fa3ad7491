export const AudiencePage = () => null;
