import { expect, test } from 'vitest';
import { FORMATS } from '../../../../src/format';
import { AREAS } from '../../../../src/view/area';
import { layoutGroup } from '../../../../src/view/size/group/layout';
import type { Rect } from '../../../../src/view/size/group/rect';
import { CARRIED } from '../../../../src/view/size/letters';
import { checkBody, readOf } from '../../../sample';

const BODY = '## Tea\n\n- a\n- b\n\n```js\nx\n```\n';

test.each(['landscape', 'portrait', 'square'] as const)(
  'what is read from the right stands as in a mirror, in %s',
  async (format) => {
    const { scenes } = readOf(await checkBody(BODY)).scenes;
    const group = scenes.find((scene) => scene.kind === 'group');
    if (group?.kind !== 'group') throw new Error('They do not stand together.');
    const { heading, blocks } = group;
    const space = { format, area: AREAS[format], letters: CARRIED };
    const left = layoutGroup(heading, blocks, space);
    const right = layoutGroup(heading, blocks, space, 'rtl');
    const { width } = FORMATS[format];
    const mirrored = (rect?: Rect) => rect && { ...rect, left: width - rect.left - rect.width };
    expect(right.heading).toEqual(mirrored(left.heading));
    for (const [i, block] of left.blocks.entries()) {
      expect(right.blocks[i]?.room).toEqual(mirrored(block.room));
      expect(right.blocks[i]?.panel).toEqual(mirrored(block.panel));
    }
  },
);
