/** Serialises writers in all extension contexts: two windows that save at once both keep what they changed. */

const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs `work` when no other work of this name runs, in any context; where the browser gives no locks (Firefox refuses them
 * by a SecurityError where it keeps no site data), in none of this context's.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  if (!navigator.locks) return inTurn(name, work);
  try {
    return await navigator.locks.request(`sidebrief-${name}`, begin);
  } catch (error) {
    if (begun) throw error;
    return inTurn(name, work);
  }
}

function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (waiting.get(name) ?? Promise.resolve()).then(work, work);
  waiting.set(name, mine);
  return mine;
}
