declare module 'cleave.js' {
  /** The part of the package that the page calls; it brings no types. */
  export default class Cleave {
    constructor(input: HTMLInputElement, options: object);
    getISOFormatDate(): string;
    setRawValue(value: string): void;
  }
}
declare module 'cleave.js/dist/addons/cleave-phone.us';
