import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../findBrowser.mjs';
import type { OwnTab, Surface } from './surface.ts';

/** One real browser with the built extension in it. */
export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** The browser's main process, the head of its process group. */
  readonly pid: number | undefined;
  /** A new tab; the caller navigates. */
  newPage(): Promise<Page>;
  /** Clicks the extension's button in the browser's toolbar while `page` is in front; this grants activeTab. */
  clickToolbar(page: Page): Promise<Surface>;
  /**
   * Gives a command of the manifest while `page` is in front, as its keys would. Chromium's debugger presses keys for pages
   * only, so there the command reaches the extension without them, and without the activeTab that they would give.
   */
  giveCommand(page: Page, name: string): Promise<void>;
  /**
   * A right click on the element, and in the menu the entry with this id of ours. In Chromium, whose debugger opens no menus,
   * the choice reaches the extension without one.
   */
  chooseInMenu(page: Page, selector: string, entry: string): Promise<void>;
  /** The popup that is open by now or soon, whoever opened it. */
  openedPopup(): Promise<Surface>;
  /** Opens a page of the extension in a tab, e.g. `options.html`. */
  openExtensionPage(path: string): Promise<OwnTab>;
  /** A tab that the extension, or a link of a page of it, has opened by now or does so soon; `part` of its address tells it. */
  tabAt(part: string): Promise<OwnTab>;
  /** From now on answers yes when the extension asks the browser for these origins, which needs a click all the same. */
  agreeTo(patterns: readonly string[]): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
  /** Ends the extension's background in the middle of whatever it does; resolves once it is gone. */
  stopBackground(): Promise<void>;
  /** Ends the whole browser as a power cut would, without a chance to write anything; resolves once it is gone. */
  kill(): Promise<void>;
  /**
   * The same browser as if it had just been started: every tab closed, the extension installed anew with nothing stored. This
   * driver is of no more use then. Only for a browser without a home.
   */
  renew(): Promise<Driver>;
}

/** A driver as the browser's own file makes it, which knows nothing of where the extension was copied to. */
export interface InstalledDriver extends Omit<Driver, 'renew'> {
  /** Closes every tab and takes the extension out of the browser. */
  uninstall(): Promise<void>;
}

/** A browser that runs, without the extension. */
export interface Started {
  /** Loads the extension from its folder; where that fails the browser is closed. */
  install(extension: string): Promise<InstalledDriver>;
}

export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension, whose manifest is read. */
  extension: string;
  headed: boolean;
  /** `host:port` of a proxy that everything goes through, loopback too; '' for none. */
  proxy: string;
  /** Folder of the browser's profile, which outlives the browser; '' for one of its own that goes with it. */
  profile: string;
  /** Keeps the open tabs for the next start, as a person's browser does; Firefox under a driver does not by itself. */
  keepsTabs: boolean;
}
