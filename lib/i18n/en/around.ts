/** What stands around the claim: keys, the context menu, and what CoolClaim is. */
export const around = {
  'near.title': 'What is due soon',
  'near.all': 'All in the tracker',
  'near.more': '{count} more in the tracker',
  'section.shortcuts': 'Keyboard shortcuts',
  'section.about': 'About CoolClaim',
  'keys.what': 'These keys work in every tab of the browser.',
  'keys.open': 'Open CoolClaim on this page',
  'keys.fill': 'Show the review; pressed again, fill what it shows',
  'keys.lock': 'Lock CoolClaim',
  'keys.none': 'no keys yet',
  'keys.change': 'Change the keys in the browser',
  'keys.changeAt': 'If the page does not open, copy this address into the address bar:',
  'keys.for': 'Keys: {command}',
  'keys.hint': 'For example Ctrl+Shift+L or Alt+Shift+9. Leave it empty for none.',
  'keys.set': 'Use these keys',
  'keys.setFor': 'Use these keys: {command}',
  'keys.usual': 'The usual ones',
  'keys.usualFor': 'The usual keys: {command}',
  'keys.saved': 'From now on: {keys}',
  'keys.menuTitle': 'Right click',
  'keys.menu':
    'A right click on a box of a form offers to fill it with what you choose, and to fill the whole claim. Nothing of yours stands in that menu.',
  'about.what':
    'Fills insurers’ claim forms for people who paid for scalp cooling themselves, and lists what has to go with them.',
  'about.version': 'Version {version}',
  'about.free': 'Free and open source, under the MIT License.',
  'about.private':
    'Everything you type stays encrypted in this browser. CoolClaim has no server, no account, and no connection to the internet at all: nothing is sent to anybody, not even to us.',
  'about.permissions': 'What it may do in this browser, and why',
  'about.storage': 'Keep your encrypted vault, and your settings.',
  'about.activeTab': 'Read and fill the page on which you click its button, its menu or its keys, and no other.',
  'about.contextMenus': 'Show its entries in the menu of a right click.',
  'about.alarms': 'Lock by itself when the time you chose is over, and when the screen locks.',
  'about.hosts': 'Other pages only one site at a time, where you say so: see Sites.',
  'about.independent':
    'CoolClaim belongs to no insurer and no maker of cooling caps. It is no medical or legal advice: your plan, your doctor and your bill decide what is right.',
} as const;
