import '@department-of-veterans-affairs/component-library/dist/main.css';
import './style.css';
import iconSprite from '@department-of-veterans-affairs/web-components/dist/img/sprite.svg?url';
import { defineCustomElements } from '@department-of-veterans-affairs/web-components/loader';
import { createRoot } from 'react-dom/client';
import { App } from './app';

declare global {
  // where <va-icon> looks for its icons
  var __VA_ICON_SPRITE_LOCATION__: string;
}

await defineCustomElements();
globalThis.__VA_ICON_SPRITE_LOCATION__ = iconSprite;
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
