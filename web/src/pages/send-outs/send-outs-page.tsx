export const SendOutsPage = () => null;
