/** Short stories of our own for the test pages: one on topic, one off. */

export const poland = {
  title: 'Poland raises its defence budget to 4.8% of GDP',
  paragraphs: [
    'Poland will spend 4.8% of its GDP on defence next year, the government in Warsaw said on Tuesday, more than any other large member of NATO.',
    'The defence budget pays for tanks, air defence and a larger army. Ministers said that NATO allies had asked for no less since the summit in The Hague.',
    'Opposition parties support the military spending but ask how long the public purse can bear it, as borrowing grows faster than the economy.',
    'At the NATO summit in June 2025 the members committed to invest 5% of GDP by 2035, of which at least 3.5% is core defence spending.',
  ],
};

export const bread = {
  title: 'Village bakery wins national bread prize',
  paragraphs: [
    'A family bakery in a village of four hundred people has won the national prize for the best rye loaf, beating more than two hundred entries.',
    'The bakers, two sisters, say that the secret is a starter kept alive for thirty years and an oven that is never allowed to go cold.',
    'The jury praised the crust, the crumb and the smell of the bread, and said that it had seldom agreed so quickly.',
    'From Monday the loaf will be sold in the market hall of the county town as well, on three days a week.',
  ],
};
