/** The pack that comes along as an example: brought only where the reader asks for it. */
import type { Pack } from '../brief/pack.ts';

export async function loadExamplePack(): Promise<Pack> {
  return (await import('../assets/packs/eu-enlargement.json')).default as unknown as Pack;
}
