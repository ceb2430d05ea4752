import eslint from '@eslint/js';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noCircles } from './scripts/no-circles.mjs';

const TEST_FILES = ['**/*.spec.ts', '**/*.fake.ts', '**/*.builders.ts', '**/testing/**'];

const to = (...types) => ({ to: { element: { type: types } } });
const from = (type, ...allowed) => ({ from: { element: { type } }, allow: [to(...allowed)] });

/** The nouns of the domain in their order: each may build on those before it, never on one behind. */
const nouns = [
  ...['words', 'calendar', 'csv', 'forms', 'coaches', 'clients', 'invitations', 'consents'],
  ...['access-entries', 'my-records', 'coach-today', 'measures', 'assignments', 'answers'],
  ...[
    'sent-answers',
    'client-measures',
    'notes',
    'shared-notes',
    'agreements',
    'search',
    'sessions',
    'topics',
  ],
  ...['library-practices', 'programmes', 'practices', 'wins', 'check-ins', 'unusual-check-ins'],
  ...['progress', 'prepare', 'timeline', 'anywhere'],
];
const aNoun = (...captured) => ({ element: { type: 'domain', captured: { noun: captured } } });
const domain = nouns.map((noun, place) => ({
  from: aNoun(noun),
  allow: [{ to: aNoun(...nouns.slice(0, place + 1)) }],
}));

/** What the core tells every page: what failed, whether words are kept, what is under way, whether one is sure, which keys. */
const told = ['errors', 'keeping', 'waiting', 'confirm', 'keys'];

/** Who may import whom; what is not named here is refused. */
const layers = [
  ...domain,
  from('core', 'core', 'domain'),
  from('shared', 'shared', 'domain'),
  {
    from: { element: { type: 'shared' } },
    allow: [{ to: { element: { type: 'core', captured: { part: told } } } }],
  },
  from('data', 'data', 'core', 'domain'),
  from('store', 'store', 'data', 'core', 'domain'),
  {
    from: { element: { type: 'feature' } },
    allow: [
      to('store', 'shared', 'core', 'domain'),
      {
        to: { element: { type: 'feature', captured: { area: '{{from.element.captured.area}}' } } },
      },
    ],
  },
];

/** The domain is plain TypeScript and takes nothing from a package; all else may. */
const packages = {
  from: { element: { type: ['core', 'shared', 'data', 'store', 'feature'] } },
  allow: [{ to: { module: { origin: ['external', 'core'] } } }],
};

const strict = [
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
];

/** What a locale makes of a day, an hour or a number differs from engine to engine: it is for reading, never data. */
const said = '/^(format|toLocale(Date|Time)?String)$/';
const localeWords = [
  ...[
    `MemberExpression[object.callee.property.name=${said}][property.name!='replace']`,
    `BinaryExpression > CallExpression[callee.property.name=${said}]`,
    `NewExpression[callee.name='Date'] > CallExpression[callee.property.name=${said}]`,
    `CallExpression[callee.name=/^(Number|parseInt|parseFloat)$/] > CallExpression[callee.property.name=${said}]`,
    `CallExpression[callee.object.name='Date'][callee.property.name='parse'] > CallExpression[callee.property.name=${said}]`,
    'Literal[value=/^(en-CA|fr-CA|sv|sv-SE|lt-LT)$/]',
  ].map((selector) => ({
    selector,
    message:
      'Take the parts of a format (wallTimeAt, calendarDay), not a locale’s words, for data.',
  })),
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/]',
    message: 'A Turkish device has no I for i: toLowerCase, toUpperCase.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'inOrder for days, instants and ids; for words, say of which language.',
  },
];

/** Where a test could pass although what it speaks of never was, or fail by the machine's haste alone. */
const idleTests = [
  {
    selector: "CallExpression[callee.name='provideMockStore'] Property[key.name='selectors']",
    message: 'An overridden selector outlives its spec, and others get its value: give the state.',
  },
  {
    selector:
      'ExpressionStatement > ChainExpression > CallExpression > MemberExpression.callee[optional=true][property.name=/^(click|focus|blur|dispatchEvent|submit|select)$/]',
    message: 'What is not there can’t be pressed: find it, or fail (PageHarness.button).',
  },
  {
    selector:
      "AwaitExpression > CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type='Identifier'][body.name='undefined']",
    message: 'A test that swallows a failure can’t fail.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^toBe(Null|Undefined)$/][callee.object.property.name='not'] > MemberExpression > MemberExpression > CallExpression > ChainExpression",
    message: 'What is not there at all passes as well: say what it is (jasmine.any, expect.any).',
  },
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: 'Wait for what is to come, not for a time.',
  },
];
const clockWaits = {
  selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
  message: 'Wait for what is to come: until and aTurn of core/testing/turns.ts, expect.poll.',
};

const habits = {
  'no-console': ['error', { allow: ['error'] }],
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
  'no-restricted-syntax': ['error', ...localeWords],
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
};

/** A translator puts an element of its own in the place of a text; it goes only with an element around it. */
const bareWords = {
  selector:
    ':matches(IfBlockBranch, ForLoopBlock, ForLoopBlockEmpty, SwitchBlockCaseGroup) > :matches(BoundText, Text[value=/\\S/])',
  message: 'Words that come and go need an element around them.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.angular/',
      '.data/',
      'test-results/',
      'playwright-report/',
      '**/database.types.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['src/**/*.ts'],
    extends: [...strict, angular.configs.tsRecommended, ngrx.configs.store, ngrx.configs.effects],
    processor: angular.processInlineTemplates,
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.app.json', 'tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { boundaries, attune: { rules: { 'no-circles': noCircles } } },
    settings: {
      'boundaries/include': ['src/app/**/*.ts'],
      // The root wires everything together, and nothing imports it (see below).
      'boundaries/ignore': ['src/app/app.*'],
      'boundaries/elements': [
        { type: 'domain', pattern: 'src/app/domain/*', capture: ['noun'] },
        { type: 'core', pattern: 'src/app/core/*', capture: ['part'] },
        { type: 'shared', pattern: 'src/app/shared' },
        { type: 'data', pattern: 'src/app/data' },
        { type: 'store', pattern: 'src/app/store' },
        { type: 'feature', pattern: 'src/app/features/*', capture: ['area'] },
      ],
      'import/resolver': { typescript: { project: 'tsconfig.app.json' } },
    },
    rules: {
      ...habits,
      '@ngrx/prefer-effect-callback-in-block-statement': 'off',
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies: [...layers, packages] },
      ],
      'boundaries/no-unknown-files': 'error',
      'attune/no-circles': 'error',
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'app', style: 'camelCase' },
      ],
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'app', style: 'kebab-case' },
      ],
    },
  },
  {
    // Backstops for what a mistaken layer would let through.
    files: ['src/app/**/*.ts'],
    ignores: ['src/app/core/supabase/**', ...TEST_FILES],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@supabase/',
              message: 'Only core/supabase speaks to Supabase.',
              allowTypeImports: false,
            },
            { regex: '^(\\.\\./)+app(\\.\\w+)?$', message: 'Nothing imports the root.' },
            { regex: '(\\.fake|\\.builders|/testing/.*)$', message: 'For specs only.' },
          ],
        },
      ],
    },
  },
  {
    files: TEST_FILES,
    // A spec may reach for any layer's fakes and builders.
    rules: {
      'max-lines-per-function': 'off',
      'boundaries/dependencies': 'off',
      'no-restricted-syntax': ['error', ...localeWords, ...idleTests],
    },
  },
  {
    // What a spec waits with stands once, among the helpers.
    files: ['src/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...localeWords, ...idleTests, clockWaits] },
  },
  {
    files: ['src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { 'no-restricted-syntax': ['error', bareWords] },
  },
  {
    files: [
      'scripts/**/*.ts',
      'supabase/**/*.ts',
      'docs/**/*.ts',
      'e2e/**/*.ts',
      'playwright.config.ts',
    ],
    extends: strict,
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: habits,
  },
  {
    files: [
      'supabase/tests/**/*.ts',
      'scripts/*.test.ts',
      'e2e/**/*.spec.ts',
      'e2e/engines/walk.ts',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...localeWords, ...idleTests, clockWaits],
      // node:test's describe and test return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'describe', 'it', 'before', 'after'],
              package: 'node:test',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/*.mjs', '*.mjs', '*.cjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        module: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  prettier,
);
