import { afterEach, describe, expect, it } from 'vitest';
import { hidePort, showPort } from '../../../../renderer/core/read/formats/pdf/port.ts';

const scope = globalThis as { postMessage?: unknown };

describe('the port of a worker', () => {
  afterEach(() => {
    showPort();
    delete scope.postMessage;
  });

  it('is hidden while pdf.js is loaded and comes back as it was', () => {
    const post = () => undefined;
    scope.postMessage = post;
    hidePort();
    hidePort();
    expect(typeof scope.postMessage).toBe('undefined');
    showPort();
    expect(scope.postMessage).toBe(post);
    showPort();
    expect(scope.postMessage).toBe(post);
  });

  it('is left alone where there is none', () => {
    hidePort();
    showPort();
    expect('postMessage' in scope).toBe(false);
  });
});
