/** npm run icons: draws public/icon/*.png from assets/icon.svg in Chromium. Committed; run again when the drawing changes. */
import { readFileSync } from 'node:fs';
import { launch } from '../browser/launch.ts';

const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync('assets/icon.svg').toString('base64');
const { browser } = await launch('chromium', { extension: null });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
