declare module '@uswds/uswds'; // a script that sets its components up, without types
