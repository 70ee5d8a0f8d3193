/** The few parts of `runtime` that scripts in a page use; both browsers offer them with promises. */
export interface PageRuntime {
  /** Missing once the extension was reloaded or removed under this script. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}
export type PageListener = (
  message: unknown,
  sender: { id?: string; tab?: unknown },
  sendResponse: (reply: unknown) => void,
) => boolean | undefined;

/** The browser's own runtime API. Scripts in pages stay small by not bundling the polyfill. */
export function pageRuntime(): PageRuntime {
  const scope = globalThis as { browser?: { runtime: PageRuntime }; chrome?: { runtime: PageRuntime } };
  return (scope.browser ?? scope.chrome)!.runtime;
}
