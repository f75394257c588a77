/** Pages that refuse what they can. */
import type { Reply } from '../../../scripts/browser/serve.ts';
import { articlePage } from '../../../scripts/demo/article-page.ts';

/** No script, no style, no image, no frame, and Trusted Types for what is left. */
export const strictPolicy: Reply = {
  body: articlePage().replace(/<style>[\s\S]*?<\/style>/, ''),
  headers: {
    'content-security-policy':
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
  },
};

/** The same with its own styles, so that there is a margin to open in. */
export const strictWithStyle: Reply = {
  body: articlePage(),
  headers: {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};
