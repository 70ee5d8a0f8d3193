declare module 'inputmask' {
  interface Masked {
    unmaskedvalue(): string;
    isComplete(): boolean;
    setValue(value: string): void;
  }
  /** The part of the package that the page calls; it brings no types. */
  export default function Inputmask(mask: string | object, options?: object): { mask(input: HTMLInputElement): Masked };
}
