/** The one door to the WebExtension API: promises in every browser, by WXT's polyfill module. */
export { browser } from 'wxt/browser';
