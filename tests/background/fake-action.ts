/** The toolbar button in Node: `badge` is told each text that is put on it. */
export const fakeAction = (badge: (given: { text: string }) => Promise<void>) => ({
  getBadgeText: async () => '',
  getTitle: async () => 'Sidebrief',
  setBadgeText: badge,
  setTitle: async () => {},
  setBadgeBackgroundColor: async () => {},
});
