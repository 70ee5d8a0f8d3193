import { panel as en } from './en/panel';
import { panel as es } from './es/panel';

/** The words of the in-page panel, by language. They go to it with what it shows, so that the script carries none. */
export const panelWords = { en, es };
export type PanelWords = typeof en;
