export {
  type DemoCertificateSettings,
  type DemoIdentity,
  demoIdentity,
  demoRevocationList,
  type NamePart,
  organisationSubject,
} from './demo-certificates.ts';
