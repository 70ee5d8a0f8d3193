// compiled by LWC, which knows no types of its own modules
declare module 'c/reimbursementCase' {
  import type { LightningElement } from 'lwc';

  const ReimbursementCase: typeof LightningElement;
  export default ReimbursementCase;
}
