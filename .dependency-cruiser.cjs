// The walls of the house. Each rule has a name and a sentence that tells the way out: it is what a person
// reads when the rule fires. `tests/walls.test.ts` plants wrong imports and expects each to be reported.

// The rooms of core in the order in which a report walks: a room may import only rooms named before it.
const rooms = [
  'text',
  'model',
  'read',
  'understand',
  'index',
  'search',
  'excerpt',
  'credit',
  'cite',
  'export',
  'archive',
];

const ban = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const core = '^renderer/core/';
const screen = { path: '^renderer/', pathNot: '^renderer/(core|worker)/' };
const pure = [
  'fuse[.]js',
  'parse5',
  'entities',
  'docx',
  'minisearch',
  'chardet',
  'valibot',
  'postal-mime',
  'pdfjs-dist',
  'mammoth',
  'fast-xml-parser',
  '@zip[.]js/zip[.]js',
];

module.exports = {
  forbidden: [
    ...rooms
      .slice(0, -1)
      .map((room, i) =>
        ban(
          `${room}-looks-back-only`,
          'A room uses only rooms that a report has passed before. Use an earlier room, or move the noun to core/model.',
          { path: `${core}${room}/` },
          { path: `${core}(${rooms.slice(i + 1).join('|')})/` },
        ),
      ),
    ban(
      'core-is-alone',
      'core knows no screen, worker or desktop. Pass it in through core/archive/ports.',
      { path: core },
      { path: '^(electron/|scripts/|renderer/(?!core/))' },
    ),
    ban('core-no-node', 'core runs in a browser worker. Ask a port.', { path: core }, { dependencyTypes: ['core'] }),
    ban(
      'core-pure-packages',
      'core uses only vetted packages without DOM or Node. Vet it and add it to `pure` in this file.',
      { path: core },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: `node_modules/(${pure.join('|')})/`,
      },
    ),
    ban(
      'bridge-speaks-model',
      'Messages are made of model nouns. Move the noun to core/model.',
      { path: '^electron/bridge/' },
      { path: '^(renderer/(?!core/model/)|electron/(?!bridge/))' },
    ),
    ban(
      'vault-is-plain-node',
      'The vault runs in plain Node in tests. Hand it in from main.ts.',
      { path: '^electron/vault/' },
      { path: '(^|node_modules/)electron($|/(?!(vault|bridge)/))' },
    ),
    ban(
      'desktop-speaks-bridge',
      'The desktop side knows the page only through the bridge. Say it in electron/bridge.',
      { path: '^electron/' },
      { path: '^renderer/(?!core/model/)' },
    ),
    ban('screen-asks-the-worker', 'The screen calls the worker through its contract and speaks model nouns.', screen, {
      path: '^(renderer/core/(?!model/)|renderer/worker/(?!contract[.]ts|client[.]ts|archive[.]worker[.]ts)|electron/(?!bridge/))',
    }),
    ban(
      'worker-has-no-screen',
      'The worker sends events; the screen listens.',
      { path: '^renderer/worker/' },
      { path: '^renderer/(?!worker/|core/)' },
    ),
    ban(
      'views-apart',
      'Views do not know one another. Compose them one level up.',
      { path: '^renderer/views/([^/]+)/' },
      { path: '^renderer/views/', pathNot: '^renderer/views/$1/' },
    ),
    ban(
      'ui-only-draws',
      'A ui part knows no state. Pass it as a prop.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(views|state|commands|worker)/' },
    ),
    ban(
      'one-door-to-dexie',
      'Only worker/store touches IndexedDB. Add a shelf there.',
      { path: '^(electron|renderer|scripts)/', pathNot: '^renderer/worker/store/' },
      { path: '(^|node_modules/)dexie' },
    ),
    ban(
      'one-maker-of-credit',
      'Only archive and export handle credited excerpts; nobody else makes text that leaves.',
      { path: core, pathNot: `${core}(credit|cite|export|archive)/` },
      { path: `${core}credit/` },
    ),
    ban('no-circle', 'A circle has no direction. Move what both need to an earlier room.', {}, { circular: true }),
    ban('exists', 'Import something that is there.', {}, { couldNotResolve: true, pathNot: '[?]|[.]css$' }),
    ban(
      'tests-stay-tests',
      'The product does not lean on its tests. Move it out of tests/.',
      { path: '^(electron|renderer|scripts)/' },
      { path: '^tests/' },
    ),
    ban(
      'no-orphan',
      'Use it or delete it.',
      { orphan: true, pathNot: '^(tests|scripts)/|[.]d[.]ts$|[.]config[.]ts$' },
      {},
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|node_modules/.cache)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
