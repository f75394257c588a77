/** The page that npm start serves: the bundled article as it came, printed as a news site would. */
import { readFileSync } from 'node:fs';

const FILE = 'assets/nato/natos-new-chapter.txt';

export interface BundledText {
  summary: string;
  headline: string;
  subtitle: string;
  paragraphs: string[];
}

/** The article's file: summary, headline, an empty line, the headline again, subtitle, "Article:", paragraphs. */
export function readBundledText(): BundledText {
  const [summary = '', headline = '', , , subtitle = '', , ...paragraphs] = readFileSync(FILE, 'utf8').split(
    /\r?\n/,
  );
  return { summary, headline, subtitle, paragraphs: paragraphs.filter((line) => line.trim() !== '') };
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function articlePage(): string {
  const { summary, headline, subtitle, paragraphs } = readBundledText();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(headline)}</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; font: 18px/1.6 Georgia, serif; color: light-dark(#1c1b19, #e6e3dd); background: light-dark(#fdfcfa, #191817); }
  .site { border-block-end: 1px solid light-dark(#ddd8cf, #3a3733); padding: 14px clamp(20px, 6vw, 96px); font: 600 20px/1.4 Georgia, serif; letter-spacing: .02em; }
  main { max-width: 38rem; padding: 24px clamp(20px, 6vw, 96px) 96px; }
  h1 { font-size: 38px; line-height: 1.15; margin: 16px 0; text-wrap: balance; }
  .standfirst { font-size: 20px; line-height: 1.5; color: light-dark(#4d4942, #b9b3a8); }
</style>
</head>
<body>
<header class="site">The Daily Page</header>
<main>
<article>
<header>
<h1>${escapeText(headline)}</h1>
<p class="standfirst">${escapeText(summary)}</p>
<p class="standfirst">${escapeText(subtitle)}</p>
</header>
<div class="text">
${paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n')}
</div>
</article>
</main>
</body>
</html>
`;
}
