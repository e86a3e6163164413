import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Biome formats and lints; ESLint does only what needs types, hooks, or our own words.

const say = (selector, message) => ({ selector, message });

/** One word for one thing (the table is in ARCHITECTURE.md). */
const words = [
  say(
    'Identifier[name=/^(article|articles|basket|byline|gazetteer|attribution|attributions)$/]',
    'Use the word of the house: report, dossier, credit, authority file (ARCHITECTURE.md, Words).',
  ),
];

/** Nothing in the product opens the network; the loopback client's socket to its own host is the one exception. */
const silence = [
  say(
    'Identifier[name=/^(fetch|XMLHttpRequest|EventSource|RTCPeerConnection|WebTransport|sendBeacon)$/]',
    'The app is silent: nothing opens the network. Ask the desktop side through electron/bridge.',
  ),
];

const html = [
  say('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Report text is text. Draw it as text nodes.'),
  say(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Report text is text. Draw it as text nodes.',
  ),
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'release/**',
      'node_modules/**',
      'tests/cases/**',
      'tests/artefacts/**',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.js',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    files: ['renderer/**', 'electron/**', 'scripts/**'],
    rules: { 'no-restricted-syntax': ['error', ...words, ...html] },
  },
  {
    files: ['renderer/**', 'electron/**'],
    ignores: ['electron/bridge/loopback-client.ts'],
    rules: { 'no-restricted-syntax': ['error', ...words, ...html, ...silence] },
  },
  {
    files: ['renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },
);
