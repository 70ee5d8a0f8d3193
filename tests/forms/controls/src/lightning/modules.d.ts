// compiled by LWC, which knows no types of its own modules
declare module 'c/claimForm' {
  import type { LightningElement } from 'lwc';

  const ClaimForm: typeof LightningElement;
  export default ClaimForm;
}
