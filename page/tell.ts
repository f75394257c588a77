/**
 * The spotter's one message, written by hand in the wire format of @webext-core/messaging: the spotter runs on every
 * page, and the library would be half of it.
 */
export function tellSpotted(): void {
  // After an update or a removal the old script is left without a context: nobody to tell.
  if (!chrome.runtime?.id) return;
  chrome.runtime.sendMessage({ id: 0, type: 'spotted', timestamp: 0 }).catch(() => {});
}
