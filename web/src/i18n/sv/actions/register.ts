/** What register writes to the audit log, in words. */
export const register = {
  accountDeregistered: 'En brevlåda avregistrerades',
  accountMoved: 'En brevlåda bytte operatör',
  accountRegistered: 'En brevlåda registrerades',
  companiesSaved: 'Läste in företag och firmatecknare',
  companyRemoved: 'Tog bort ett företag ur registret',
  companyRestored: 'Lade tillbaka ett företag i registret',
  dispatcherRemoved: 'Tog bort en förmedlare ur registret',
  dispatcherRestored: 'Lade tillbaka en förmedlare i registret',
  dispatcherSaved: 'Sparade en förmedlare i registret',
  operatorRemoved: 'Tog bort en operatör ur registret',
  operatorRestored: 'Lade tillbaka en operatör i registret',
  operatorSaved: 'Sparade en operatör i registret',
  preferencesStored: 'Ett val av avsändare ändrades',
  senderRemoved: 'Tog bort en avsändare ur registret',
  senderRestored: 'Lade tillbaka en avsändare i registret',
  senderSaved: 'Sparade en avsändare i registret',
} as const;
