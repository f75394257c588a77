/** What a token looks like, whatever it means, each as a bit. */

/** A name of a country or group. */
export const NAME = 1;
export const DIGITS = 2;
/** A sign that parts nothing: a hyphen, a quotation mark. */
export const SIGN = 4;
export const COMMA = 8;
/** Ends a clause: ; : ( ) and a dash with space before it. */
export const STOP = 16;
/** Part of a figure that was found. */
export const FIGURE = 32;
/** A word that nothing is known of. */
export const UNKNOWN = 64;
