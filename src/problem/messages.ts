/** Every sentence that an author reads, by code: what is wrong, and what to do. */
import { configMessages } from './messages/config';
import { documentMessages } from './messages/document';
import { frontMessages } from './messages/front';
import { kindMessages } from './messages/kinds';
import { languageMessages } from './messages/languages';
import { layoutMessages } from './messages/layout';
import { narrationMessages } from './messages/narration';
import { oldMessages } from './messages/old';
import { sceneMessages } from './messages/scene';
import { takeMessages } from './messages/takes';

export const messages = {
  ...documentMessages,
  ...frontMessages,
  ...configMessages,
  ...narrationMessages,
  ...takeMessages,
  ...sceneMessages,
  ...kindMessages,
  ...oldMessages,
  ...layoutMessages,
  ...languageMessages,
};

export type Code = keyof typeof messages;
