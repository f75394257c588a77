import fc from 'fast-check';

/** Any UTF-16 at all, lone surrogates too, with much of what pages have. */
export const anyText = (maxLength = 40) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), { maxLength })
    .map((units) => String.fromCharCode(...units));
