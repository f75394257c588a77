import { defineConfig } from 'wxt';
import { injectedPack } from './scripts/pack/injected.ts';
import { preactWithoutHtml } from './scripts/preact-without-html.ts';
import { manifestCommands } from './settings/commands.ts';

export default defineConfig({
  // Imports are written out: a reader of a file sees where each name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preactWithoutHtml()] }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...injectedPack().map(({ file, contents }) => ({ relativeDest: file, contents })));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    commands: manifestCommands(),
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // light-dark() in the styles.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    // What an organisation may set (docs/POLICIES.md); Firefox asks for no schema.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidebrief@sidebrief.example',
          // The Navigation API, which tells of navigation without a load, came with 147.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '147.0' },
      },
    }),
  }),
});
