import '@angular/compiler'; // the page's templates are compiled in the browser
import './style.css';
import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideNativeDateAdapter } from '@angular/material/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { SubmitClaim } from './submitClaim.ts';

await bootstrapApplication(SubmitClaim, {
  providers: [provideBrowserGlobalErrorListeners(), provideNativeDateAdapter()],
});
