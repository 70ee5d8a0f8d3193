import '@angular/compiler'; // the page's templates are compiled in the browser
import '../shared/look.css';
import { bootstrapApplication } from '@angular/platform-browser';
import { commitOnContinue } from '../shared/continued.ts';
import { ClaimForm, flat } from './claimForm.ts';

const app = await bootstrapApplication(ClaimForm);
const page = app.components[0]!.instance as InstanceType<typeof ClaimForm>;
await app.whenStable();

commitOnContinue(
  document.querySelector<HTMLElement>('#continue')!,
  () => flat(page.form.getRawValue()),
  () => page.renderAgain(),
);
