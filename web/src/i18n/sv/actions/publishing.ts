/** What publishing writes to the audit log, in words. */
export const publishing = {
  operatorAdded: 'Lade till en brevlådeoperatör',
  operatorChanged: 'Ändrade en brevlådeoperatör',
  operatorsSeeded: 'Lade upp brevlådeoperatörerna',
  pagePublished: 'Publicerade en sida',
  pageRenewed: 'Uppdaterade det levande på en sida',
  pageRestored: 'Visade en sida igen',
  pageWithdrawn: 'Drog tillbaka en sida',
} as const;
