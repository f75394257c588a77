// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST, LEAVE, makeWay, mountSidebar } from '../../page/mount.ts';

beforeEach(() => {
  for (const old of document.querySelectorAll(HOST)) old.remove();
});

describe('mountSidebar', () => {
  it('stands beside the body with a closed root', () => {
    const life = new AbortController();
    const { host } = mountSidebar(':host { all: initial }', life.signal);
    expect(host.parentNode).toBe(document.documentElement);
    expect(host.shadowRoot).toBeNull();
    life.abort();
    expect(document.querySelector(HOST)).toBeNull();
  });

  it('takes the place of one that an earlier life left behind', () => {
    document.documentElement.append(document.createElement(HOST));
    const life = new AbortController();
    mountSidebar('', life.signal);
    expect(document.querySelectorAll(HOST)).toHaveLength(1);
    life.abort();
  });

  it('stops a page’s synthetic events before they reach a button', () => {
    const life = new AbortController();
    const { root } = mountSidebar('', life.signal);
    const button = document.createElement('button');
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    root.append(button);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(pressed).not.toHaveBeenCalled();
    life.abort();
  });

  it('knows when the page has thrown it out, and comes back', () => {
    const life = new AbortController();
    const mount = mountSidebar('', life.signal);
    mount.host.remove();
    expect(mount.lost).toBe(true);
    mount.restore();
    expect(mount.lost).toBe(false);
    life.abort();
  });
});

describe('makeWay', () => {
  it('tells an old sidebar to leave, and takes it out', () => {
    const old = document.createElement(HOST);
    const told = vi.fn();
    old.addEventListener(LEAVE, told);
    document.documentElement.append(old);
    makeWay();
    expect(told).toHaveBeenCalledOnce();
    expect(document.querySelector(HOST)).toBeNull();
  });
});
