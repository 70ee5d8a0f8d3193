import $ from 'jquery';

/** Plugins of jQuery look for it on the window: import this before them. */
Object.assign(window, { $, jQuery: $ });

export default $;
