import { expect, test } from 'vitest';
import { measurePicture } from '../../../src/scene/image/measure';

const named = (text: string) =>
  text
    .replace(/<(svg:)?svg(?! xmlns)/g, '$& xmlns$1="http://www.w3.org/2000/svg"')
    .replace('xmlnssvg:', 'xmlns:svg');

test.each([
  ['<svg width="40" height="30"/>', 40, 30],
  ['<svg width="25.4mm" height="72pt"/>', 96, 96],
  ['<svg viewBox="0 0 40 30"></svg>', 40, 30],
  ['<svg viewBox="0,0,40,30" width="100%" height="100%"></svg>', 40, 30],
  ['<svg width="80" viewBox="-5 -5 40 30"/>', 80, 60],
  ["<svg height='15' viewBox='0 0 40 30'/>", 20, 15],
  ['<svg></svg>', 300, 150],
  ['<!-- <svg width="1" height="2"> -->\n<svg width="40" height="30"/>', 40, 30],
  [
    '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "]>">]>\n<svg:svg width="4" height="3"/>',
    4,
    3,
  ],
  ['<svg aria-label="a > b" width="4" height="3">', 4, 3],
  ['<svg xmlns="http://www.w3.org/2000/svg" stroke-width="9" width="4" height="3">', 4, 3],
])('the SVG %s is as large as browsers draw it', (text, width, height) => {
  expect(measurePicture(Buffer.from(named(text)))).toEqual({ width, height });
});

test.each([
  '<html><svg width="4" height="3"></svg></html>',
  '<svg width="4" height="3"/>',
  '<svgs width="4" height="3"/>',
  '<',
  '',
])('the text %j is no picture', (text) => {
  expect(measurePicture(Buffer.from(text))).toBeUndefined();
});
