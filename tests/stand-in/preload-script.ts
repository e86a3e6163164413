/** What the preload leaves in the page for the stand-in. */
declare global {
  var standInHear: ((channel: string, args: readonly unknown[]) => void) | undefined;
}

/**
 * The built preload as a script that runs before those of the page, in the top frame only. `require('electron')`
 * gives the two objects that a sandboxed preload has.
 */
export const preloadScript = (preload: string): string => `
if (window === window.top) (() => {
  const listeners = new Map();
  const of = (channel) => listeners.get(channel) ?? listeners.set(channel, new Set()).get(channel);
  const invoke = window.standInInvoke;
  const copied = window.standInCopied;
  delete window.standInInvoke;
  delete window.standInCopied;
  window.addEventListener('copy', () => copied());
  Object.defineProperty(window, 'standInHear', {
    value: (channel, args) => { for (const listen of [...of(channel)]) listen({}, ...args); },
  });
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel, ...args) => invoke(channel, args),
      on: (channel, listen) => of(channel).add(listen),
      off: (channel, listen) => of(channel).delete(listen),
    },
  };
  const require = (name) => { if (name === 'electron') return electron; throw new Error('no ' + name + ' in a sandboxed preload'); };
  const module = { exports: {} };
  ((require, module, exports) => {
${preload.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}
  })(require, module, module.exports);
})();
`;
