import '@angular/compiler'; // the page's templates are compiled in the browser
import './style.css';
import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { flat } from './flat.ts';
import { TrustClaim } from './trustClaim.ts';

const app = await bootstrapApplication(TrustClaim, { providers: [provideBrowserGlobalErrorListeners()] });
const page = app.components[0]!.instance as InstanceType<typeof TrustClaim>;
Object.assign(window, { formState: () => Object.fromEntries(flat(page.form.getRawValue())) });
