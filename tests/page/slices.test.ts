import { describe, expect, it, vi } from 'vitest';
import { giveWay, inSlices } from '../../sidebar/slices.ts';

/** Steps that each take so many ms of a clock that the test moves. */
function* work(steps: number, ms: number): Generator<number, string, void> {
  for (let at = 0; at < steps; at++) {
    now += ms;
    yield at / steps;
  }
  return 'done';
}

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

describe('inSlices', () => {
  it('does short work in one go', async () => {
    const progress = vi.fn();
    const result = await inSlices(work(50, 0.1), { signal: new AbortController().signal, progress });
    expect(result).toBe('done');
    expect(progress).not.toHaveBeenCalled();
  });

  it('gives the browser a turn between slices, and tells how far it is', async () => {
    const order: string[] = [];
    const told: number[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      order.push('browser');
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await inSlices(work(6, 5), {
      signal: new AbortController().signal,
      progress: (done) => {
        told.push(done);
        order.push('we');
      },
    });
    port1.close();
    expect(order.join(' ')).toMatch(/^we( browser)+ we( browser)+ we/);
    expect(told).toEqual([1 / 6, 3 / 6, 5 / 6]);
  });

  it('ends where the signal comes, without a result', async () => {
    const life = new AbortController();
    const steps = work(100, 5);
    const result = await inSlices(steps, { signal: life.signal, progress: () => life.abort() });
    expect(result).toBeUndefined();
    expect(steps.next().value).toBe(2 / 100);
  });
});

describe('giveWay', () => {
  it('lets a message that waits go first', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => order.push('message');
    port2.postMessage(null);
    await giveWay().then(() => order.push('we'));
    expect(order).toEqual(['message', 'we']);
    port1.close();
  });
});
