import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { contentGuards } from './src/integrations/content-guards.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { builtGuards } from './src/integrations/built-guards.ts';
import { schemaChanges } from './src/integrations/schema-changes.ts';
import { redirectsFrom } from './src/integrations/redirects.ts';
import { glossaryChanges } from './src/integrations/glossary-changes.ts';
import { sitemapOptions } from './src/integrations/sitemap.ts';
import { MARKDOWN_FEATURES } from './src/markdown/features.ts';
import { GlossaryFiles } from './src/markdown/glossary-files.ts';
import { glossaryTips } from './src/markdown/glossary-tips.ts';
import { HAST_PLUGINS, MDAST_PLUGINS } from './src/markdown/plugins.ts';
import { canonicalOrigin } from './src/site.config.ts';

const { origin } = canonicalOrigin(process.env['SITE_ORIGIN']);
const GLOSSARY = 'content/glossary';
const glossary = new GlossaryFiles(GLOSSARY);

export default defineConfig({
  site: origin,
  output: 'static',
  // Pictures that were made once are kept when packages are installed anew.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // White space as in JSX, which Prettier's layout of the components counts on: a space between two lines is written {' '}.
  compressHTML: 'jsx',
  // A component inside MDX would otherwise inline a style that the security policy has no hash for.
  build: { inlineStylesheets: 'never' },
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  redirects: redirectsFrom('content/redirects.yaml'),
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: MARKDOWN_FEATURES,
      mdastPlugins: [...MDAST_PLUGINS, glossaryTips(glossary.terms)],
      hastPlugins: HAST_PLUGINS,
    }),
  },
  // What phones take of a photo is made light enough for them.
  image: { service: { entrypoint: './src/integrations/light-pictures.ts', config: { jpeg: { mozjpeg: true } } } },
  fonts: [
    {
      name: 'Be Vietnam Pro',
      cssVariable: '--font-be-vietnam-pro',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: 600,
            style: 'normal',
            // A face that comes late is left for the next page: headings never jump while somebody reads.
            display: 'optional',
            src: ['./src/styles/fonts/be-vietnam-pro-600.woff2'],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "manifest-src 'self'",
      ],
    },
  },
  // Order matters: the index is written before the checks on the built site read it.
  integrations: [
    schemaChanges(),
    contentGuards(),
    glossaryChanges(glossary, GLOSSARY),
    mdx(),
    sitemap(sitemapOptions(origin)),
    searchIndex(),
    builtGuards(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // Scripts are files of their own: fetched once for all pages, and no page carries them or their hashes.
      assetsInlineLimit: 0,
      // Older phones know no light-dark(): it is written out for them.
      cssMinify: 'lightningcss',
      cssTarget: ['chrome105', 'safari16', 'firefox110'],
      rolldownOptions: {
        // One noisy and harmless warning for every .mdx file.
        onLog: (level, log, next) => log.code === 'MODULE_LEVEL_DIRECTIVE' || next(level, log),
      },
    },
  },
});
