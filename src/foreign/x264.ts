/**
 * What lectern asks of x264, so that pictures can be held without encoding them again (encode/hold.ts). Seen with core 165;
 * tests/foreign/x264.browser.test.ts holds another version against it.
 *
 * One reference and no weights, so that a picture says nothing but what it copies. One thread, since the bytes depend on
 * their number; scenes are encoded beside each other.
 */
export const X264 = 'ref=1:weightp=0:scenecut=0:keyint=infinite:threads=1';
