/** What services writes to the audit log, in words. */
export const services = {
  partAdded: 'Lade till en del av tjänsten',
  partChanged: 'Ändrade en del av tjänsten',
  partRemoved: 'Tog bort en del av tjänsten',
  supportAdded: 'Lade till en stödnivå',
  supportChanged: 'Ändrade en stödnivå',
  supportRemoved: 'Tog bort en stödnivå',
  connectionAdded: 'Lade till en anslutning',
  connectionChanged: 'Ändrade en anslutning',
  connectionRemoved: 'Tog bort en anslutning',
  othersMentioned: 'Nämnde andras tjänster i ett utskick',
} as const;
