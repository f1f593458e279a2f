import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Only what finds mistakes; how code looks is Prettier's business. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'node_modules/', 'public/']),
  typescript.configs.recommended,
  astro.configs['flat/recommended'],
  // Images without a text, buttons that are no buttons: eslint-plugin-jsx-a11y-x, read through the Astro plugin.
  astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      // `_name`: an argument that has to be there and is not needed.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A wide table scrolls inside a labelled section, and a keyboard has to reach it.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['region'] }],
    },
  },
  { languageOptions: { parserOptions: { tsconfigRootDir: dirname(dirname(fileURLToPath(import.meta.url))) } } },
);
