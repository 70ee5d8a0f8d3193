import ReimbursementCase from 'c/reimbursementCase';
import { createElement } from 'lwc';

const page = createElement('c-reimbursement-case', { is: ReimbursementCase }) as HTMLElement & {
  read: () => Record<string, string>;
};
document.body.append(page);
Object.assign(window, { formState: () => page.read() });
