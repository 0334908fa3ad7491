/** What participation writes to the audit log, in words. */
export const participation = {
  groupPagePublished: 'Publicerade en grupps sida',
  groupPageWithdrawn: 'Tog bort en grupps sida från webben',
  groupAsked: 'Någon i en grupp ställde en fråga',
  groupAnswered: 'Svarade på en grupps fråga',
  groupQuestionRemoved: 'Tog bort en grupps fråga',
  groupQuestionRestored: 'Lade tillbaka en grupps fråga',
  signUpKept: 'Ändrade anmälan till ett möte',
  signedUp: 'Någon anmälde sig till ett möte',
  signedOff: 'Någon lämnade tillbaka sin plats',
  ambassadorKitKept: 'Ändrade underlaget för medarbetare',
  attendanceNoted: 'Skrev in närvaro',
  attendanceRemoved: 'Tog bort närvaro',
  checkAnswered: 'Någon svarade på kontrollfrågor',
  checkRemoved: 'Tog bort kontrollfrågor',
  checkRestored: 'Lade tillbaka kontrollfrågor',
  checkSaved: 'Skrev kontrollfrågor',
} as const;
