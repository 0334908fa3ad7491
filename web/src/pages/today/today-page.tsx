export const TodayPage = () => null;
