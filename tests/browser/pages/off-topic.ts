/** Pages written for the tests: news that is about something else, or only brushes the topic. */

const page = (lang: string, title: string, paragraphs: string[]) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><main><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></main></html>`;

export const bakery = page('en', 'Village bakery wins national bread prize', [
  'A family bakery in a village of four hundred people has won the national prize for the best rye loaf, beating more than two hundred entries from across the country.',
  'The bakers, two sisters who took the shop over from their father, say that the secret is a starter kept alive for thirty years and an oven that is never allowed to go cold.',
  'The jury praised the crust, the crumb and the smell of the bread, and said that it had seldom agreed so quickly.',
  'From Monday the loaf will be sold in the market hall of the county town as well, on three days a week.',
]);

export const born = page('it', 'È nato il primo cucciolo di lince del parco', [
  'È nato nella notte tra sabato e domenica il primo cucciolo di lince del parco naturale, un maschio di circa trecento grammi che i guardiani hanno già visto mangiare.',
  'Nato a valle del lago, il piccolo resterà con la madre fino alla primavera, quando i veterinari potranno avvicinarlo per la prima visita.',
  'Il direttore del parco ha chiesto ai visitatori di restare sui sentieri e di non fare rumore vicino alla tana.',
]);
