export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
export function setUp(kinds: ('chromium' | 'firefox')[]): void;
