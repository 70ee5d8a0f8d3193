import './style.css';
import { createRoot } from 'react-dom/client';
import { ClaimPage } from './claimPage';

createRoot(document.body.appendChild(document.createElement('div'))).render(<ClaimPage />);
