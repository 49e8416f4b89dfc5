/** How scenes move: their steps as their theme has it, their ends all alike. */
import { CALM, type Motion } from '../theme/motion';
import { type Look, themeOf } from '../theme/themes';

/** Of a document's steps. */
export const motionOf = (look: Look): Motion => themeOf(look).motion ?? CALM;

/** A scene leaves in its last moments, on its own time: it is wiped off its ground, and the next one is under way where it went. */
export const LEAVE_MS = 300;

/** A gentle ease-in. */
export const LEAVE_EASE = [0.4, 0, 1, 1] as const;

/** What a scene opens with is on its way when it begins: no frame is blank. Of a title it stands there: the first frame of a video is its picture in lists. */
export const UNDER_WAY_MS = 100;
