export const timeOfDay = (now: Date): 'morning' | 'day' | 'evening' => {
  const hour = now.getHours();
  if (hour >= 4 && hour < 10) return 'morning';
  return hour >= 10 && hour < 17 ? 'day' : 'evening';
};
