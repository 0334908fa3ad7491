export const OrganisationPage = () => null;
