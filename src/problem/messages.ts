/** Every sentence that an author reads, by code: what is wrong, and what to do. */
import { documentMessages } from './messages/document';
import { narrationMessages } from './messages/narration';
import { oldMessages } from './messages/old';
import { sceneMessages } from './messages/scene';

export const messages = {
  ...documentMessages,
  ...narrationMessages,
  ...sceneMessages,
  ...oldMessages,
};

export type Code = keyof typeof messages;
