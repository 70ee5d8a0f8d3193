declare module 'jquery-ui/dist/jquery-ui.js';

/** The plugins' methods that the pages call; neither package brings types. */
interface JQuery {
  autocomplete(options: object): this;
  checkboxradio(options?: object | 'refresh'): this;
  datepicker(options?: object): this;
  datepicker(method: 'getDate'): Date | null;
  datepicker(method: 'setDate', date: Date | null): this;
  selectmenu(options?: object | 'refresh'): this;
  selectmenu(method: 'menuWidget'): this;
  spinner(options?: object): this;
  spinner(method: 'value'): number | null;
  spinner(method: 'value', value: number | null): this;
  select2(options?: object): this;
  select2(method: 'data'): { id: string; text: string }[];
}
