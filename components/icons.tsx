import type { ComponentChildren } from 'preact';

/** Small drawings, in the colour of the text around them; the buttons around them have the words. */
const Icon = ({ size = 20, children }: { size?: number; children: ComponentChildren }) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** The cap with its check mark. */
export const Mark = () => (
  <Icon size={24}>
    <path d="M3 17a9 12 0 0 1 18 0M2 19h20" />
    <path d="m8.5 12 2.5 2.5 4.5-5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const CollapseIcon = () => (
  <Icon>
    <path d="M5 12h14" />
  </Icon>
);

export const DockIcon = ({ side }: { side: 'left' | 'right' }) => (
  <Icon>
    <path d="M4 5h16v14H4z" />
    <path d={side === 'left' ? 'M4 5h6v14H4z' : 'M14 5h6v14h-6z'} fill="currentColor" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M9 9h11v11H9zM5 15H4V4h11v1" />
  </Icon>
);
