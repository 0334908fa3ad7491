import { allowedImports, domainPackages, exceptions, extraRooms, rooms } from './server/src/contexts/allowed-imports.mjs';

// The architecture as rules. Every rule has a forbidden import of its own in server/test/house/canary,
// and server/test/house/architecture.test.ts checks that each is caught under its own name.

const anyOf = (names) => (names.length === 0 ? '(?!)' : `(?:${names.join('|')})`);
const contexts = '^server/src/contexts';
const contextNames = Object.keys(allowedImports);
const excused = (rule) => exceptions.filter((exception) => exception.rule === rule).map(({ from }) => `^${from}$`);

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, ...(excused(name).length === 0 ? {} : { pathNot: [...[from.pathNot ?? []].flat(), ...excused(name)] }) },
  to,
});

const layers = [
  forbid(
    'vocabulary-knows-nobody',
    'Words are pure: they know neither us nor any package.',
    { path: '^server/src/vocabulary/' },
    {
      pathNot: '^server/src/vocabulary/',
      dependencyTypesNot: ['core'],
    },
  ),
  forbid(
    'platform-never-up',
    'The platform knows the vocabulary only.',
    { path: '^server/src/platform/' },
    {
      path: '^server/src/(?!platform/|vocabulary/)',
    },
  ),
  forbid(
    'nobody-sees-app',
    'app/ wires everything and is seen by nobody.',
    { path: '^server/src/contexts/' },
    {
      path: '^server/src/(?:app/|main\\.ts|cli/)',
    },
  ),
];

const betweenContexts = [
  forbid(
    'other-contexts-by-their-face',
    'Only index.ts of another context can be imported.',
    { path: `${contexts}/([^/]+)/` },
    {
      path: `${contexts}/`,
      pathNot: [`${contexts}/$1/`, `${contexts}/[^/]+/index\\.ts$`],
    },
  ),
  forbid(
    'other-contexts-by-name',
    'Another context is imported as #name, never by its path.',
    { path: `${contexts}/([^/]+)/` },
    {
      path: `${contexts}/`,
      pathNot: `${contexts}/$1/`,
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  ),
  // One rule per line of the table, all under one name.
  ...contextNames.map((name) =>
    forbid(
      'not-in-the-table',
      'allowed-imports.mjs says who may call whom.',
      { path: `${contexts}/${name}/` },
      {
        path: `${contexts}/`,
        pathNot: `${contexts}/${anyOf([name, ...allowedImports[name]])}/`,
      },
    ),
  ),
  forbid(
    'every-context-is-in-the-table',
    'A context that the table does not name may import no other.',
    {
      path: `${contexts}/([^/]+)/`,
      pathNot: `${contexts}/${anyOf(contextNames)}/`,
    },
    { path: `${contexts}/`, pathNot: `${contexts}/$1/` },
  ),
];

// `from` is one room of any context (or of one); what it may not enter is every other room of its own context.
const roomRule = (name, context, room, mayEnter) =>
  forbid(
    `${room}-stays-in-its-rooms`,
    `${room}/ may enter ${mayEnter.join(', ')} of its own context.`,
    {
      path: `${contexts}/(${context})/${room}/`,
    },
    {
      path: `${contexts}/$1/`,
      pathNot: [`${contexts}/$1/${anyOf(mayEnter)}/`, ...(room === 'domain' ? [] : [`${contexts}/$1/events\\.ts$`])],
    },
  );

const insideContexts = [
  ...Object.entries(rooms).map(([room, mayEnter]) => roomRule(room, '[^/]+', room, mayEnter)),
  ...Object.entries(extraRooms).flatMap(([context, own]) =>
    Object.entries(own).map(([room, mayEnter]) => roomRule(room, context, room, mayEnter)),
  ),
  forbid(
    'domain-knows-only-vocabulary',
    'Rules and types are pure: the vocabulary, and no package or Node module.',
    {
      path: `${contexts}/([^/]+)/domain/`,
    },
    {
      pathNot: [
        '^server/src/vocabulary/',
        `${contexts}/$1/`,
        ...new Set(
          Object.values(domainPackages)
            .flat()
            .map((name) => `node_modules/${name}/`),
        ),
      ],
    },
  ),
  ...contextNames.map((name) =>
    forbid(
      'domain-packages-are-listed',
      'allowed-imports.mjs lists the packages that a domain may use.',
      {
        path: `${contexts}/${name}/domain/`,
      },
      { path: 'node_modules/', pathNot: `node_modules/${anyOf(domainPackages[name] ?? [])}/` },
    ),
  ),
  forbid(
    'sql-only-in-storage',
    'storage/ holds the only SQL.',
    {
      path: `${contexts}/`,
      pathNot: `${contexts}/[^/]+/storage/`,
    },
    { path: 'node_modules/(?:kysely|pg|pg-boss)/' },
  ),
];

const workspaces = [
  forbid(
    'server-knows-only-the-portals-props',
    'A context hands props to a page; only app/ knows the built pages.',
    {
      path: '^server/src/',
    },
    { path: '^portal/', pathNot: ['^portal/src/props\\.ts$', '^portal/dist/'] },
  ),
  forbid(
    'services-only-in-the-demo',
    'A service is somebody else’s program; only the demo starts one.',
    {
      path: '^server/src/',
      pathNot: '^server/src/app/demo/',
    },
    { path: '^services/' },
  ),
  forbid(
    'server-knows-no-client',
    'The server knows neither the app in the browser nor the client made from its own API.',
    {
      path: '^server/src/',
    },
    { path: '^(?:web|e2e|packages/api-client)/' },
  ),
  forbid(
    'web-knows-only-the-client',
    'The app in the browser knows the API client and nothing else of ours.',
    { path: '^web/' },
    {
      path: '^(?:server|portal|services|e2e|packages/(?!api-client/))',
    },
  ),
  forbid(
    'services-know-only-the-client',
    'A connected service is a client of the public API like any other; the contract’s library is published for everybody.',
    { path: '^services/([^/]+)/' },
    {
      path: '^(?:server|portal|web|e2e|services|packages/(?!api-client/|mina-meddelanden/))',
      pathNot: '^services/$1/',
    },
  ),
  forbid(
    'portal-knows-nobody',
    'Portal pages know only the props they are given.',
    { path: '^portal/' },
    {
      path: '^(?:server|web|services|e2e|packages)/',
    },
  ),
  forbid(
    'packages-know-nobody',
    'A package stands alone.',
    { path: '^packages/([^/]+)/' },
    {
      path: '^(?:server|web|portal|services|e2e|packages)/',
      pathNot: '^packages/$1/',
    },
  ),
];

const everywhere = [
  forbid('no-unresolvable', 'An import that leads nowhere would also slip past every other rule.', {}, { couldNotResolve: true }),
  forbid(
    'no-circle',
    'Two files that need each other are one file, or three.',
    {},
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only'] },
    },
  ),
  forbid(
    'product-knows-no-test',
    'What runs in production imports no test and no test tool.',
    {
      path: '^(?:server|web|portal|services/[^/]+|packages/[^/]+)/src/',
    },
    { path: '(?:^|/)(?:test|e2e)/|(?:^|/)node_modules/(?:vitest|playwright-core|fast-check|axe-core)/' },
  ),
];

export default {
  forbidden: [...layers, ...betweenContexts, ...insideContexts, ...workspaces, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Our own built files only: a package’s dist/ must stay visible, or the rules about packages see nothing.
    exclude: { path: '^(?:web|portal|packages/[^/]+)/dist/|^\\.data/|server/test/house/canary/|\\.(?:css|svg|woff2)$' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Without these the `#name` imports of package.json do not resolve, and every rule about contexts sees nothing.
      conditionNames: ['node', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

export const cruisedFolders = ['server', 'web', 'portal', 'packages', 'services', 'e2e', 'scripts'];
