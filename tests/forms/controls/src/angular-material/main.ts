import '@angular/compiler'; // the page's templates are compiled in the browser
import './style.css';
import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { commitOnContinue } from '../shared/continued.ts';
import { ClaimForm } from './claimForm.ts';
import { flat } from './flat.ts';

const app = await bootstrapApplication(ClaimForm, { providers: [provideBrowserGlobalErrorListeners()] });
const page = app.components[0]!.instance as InstanceType<typeof ClaimForm>;
await app.whenStable();

commitOnContinue(
  document.querySelector<HTMLElement>('#continue')!,
  () => flat(page.form.getRawValue()),
  () => page.renderAgain(),
);
