// Draws media/icon.png, the icon of the extension, from media/icon.svg: `node scripts/icon.mjs`. Galleries take no SVG.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../test/vscode/host/chromium.mjs';

const media = join(dirname(fileURLToPath(import.meta.url)), '..', 'media');
const SIZE = 128;

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${readFileSync(join(media, 'icon.svg'), 'utf8')}`,
  );
  writeFileSync(join(media, 'icon.png'), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
