import { browser } from 'wxt/browser';
import { buildChecklist } from '../checklist/build';
import { buildClaim } from '../claim/build';
import { chooseLanguage } from '../i18n/language';
import type { Settings } from '../messages';
import { handleAsk } from '../messaging/handleAsk';
import { handlePanel } from '../messaging/handlePanel';
import { makePlan } from '../plan/plan';
import { portalFor } from '../portals/registry';
import { recognize } from '../recognize/recognize';
import { createFileArea } from '../vault/fileArea';
import type { Area } from '../vault/store';
import { createTurns } from '../vault/turns';
import { createVault } from '../vault/vault';
import { accessHandlers, permissionsAdded } from './access';
import { comeBack } from './comeBack';
import { commandGiven } from './commands';
import { documentHandlers } from './documents';
import { dueHandlers } from './due';
import { createFillRuns } from './fillRuns';
import type { Engine, Flow } from './flow';
import { createFollowUps } from './followUps';
import { guideHandlers } from './guide';
import { letterHandlers } from './letters';
import { makeMenus, watchMenus } from './menus';
import { ensureReviewed, panelHandlers } from './panelHandlers';
import { permissions } from './permissions';
import { draftHandlers } from './profileDrafts';
import { watchScreen } from './screenLock';
import { readSettings, writeSettings } from './settings';
import { sitesHandlers } from './sitesHandlers';
import { tabChanged } from './tabEvents';
import { tabHandlers } from './tabHandlers';
import { createTabRecords } from './tabRecords';
import { tabWorld } from './tabWorld';
import { vaultHandlers } from './vaultHandlers';
import { welcomeOnInstall } from './welcome';

const LOCK_ALARM = 'vault.lock';

const engine: Engine = {
  buildClaim,
  buildChecklist,
  recognize,
  makePlan,
  payerNameFor: (url) => portalFor(url)?.payerName ?? '',
};

/** Today where she is, ISO `YYYY-MM-DD`. */
const localToday = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Makes the background's parts and starts listening, all before it returns: a later listener would miss its wake-up. */
export function startBackground(): void {
  const local = browser.storage.local as unknown as Area;
  const session = browser.storage.session as unknown as Area;
  const settings = () => readSettings(local);
  const saveSettings = async (next: Settings) => {
    const saved = await writeSettings(local, next);
    screen.follow(saved);
    void makeMenus(flow).catch(() => {}); // in another language
    return saved;
  };

  const files = createFileArea();
  const vault = createVault({
    local,
    files,
    session,
    now: () => Date.now(),
    autoLockMinutes: async () => (await settings()).autoLockMinutes,
    wakeAt: async (when) => {
      if (when === undefined) await browser.alarms.clear(LOCK_ALARM);
      else await browser.alarms.create(LOCK_ALARM, { when });
    },
    onLock: () => void clearBadges(),
  });
  const flow: Flow = {
    vault,
    files,
    tabs: tabWorld,
    records: createTabRecords(session),
    followUps: createFollowUps(session, () => Date.now()),
    fillRuns: createFillRuns(),
    permissions,
    engine,
    settings,
    language: async () => chooseLanguage((await settings()).language, [browser.i18n.getUILanguage()]),
    today: localToday,
    inTurn: createTurns<number>(),
  };

  handleAsk({
    ...vaultHandlers(flow, saveSettings),
    ...tabHandlers(flow),
    ...sitesHandlers(flow),
    ...documentHandlers(flow),
    ...letterHandlers(flow),
    ...guideHandlers(flow),
    ...accessHandlers(flow),
    ...dueHandlers(flow),
    ...draftHandlers(flow),
  });
  handlePanel(panelHandlers(flow, saveSettings), (tabId, sender) => ensureReviewed(flow, tabId, sender));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) void vault.checkTime();
  });
  browser.commands.onCommand.addListener((name, tab) => void commandGiven(flow, name, tab?.id));
  watchMenus(flow);
  const screen = watchScreen(browser.idle, vault, settings);
  browser.permissions.onAdded.addListener(() => void permissionsAdded(flow));
  browser.tabs.onRemoved.addListener((tabId) => {
    void flow.records.drop(tabId);
    void flow.followUps.unfollow(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url === undefined && change.status === undefined) return;
    const changed = tabChanged(flow, tabId);
    if (change.status === 'complete') void changed.then(() => comeBack(flow, tabId));
  });
  welcomeOnInstall();
  keepFromPages();
}

/** Where the browser can, scripts in pages are kept away from even the encrypted data. */
function keepFromPages(): void {
  const local = browser.storage.local as { setAccessLevel?(to: { accessLevel: string }): Promise<void> };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

async function clearBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await tabWorld.badge(id, 0);
  }
}
