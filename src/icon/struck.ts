/** Icons that nobody is shown unless he names them: brands, letters, signs of interfaces, and drawings that are not what they are called. */
import type { IconEntry } from '../foreign/tabler';

const CATEGORIES = new Set(
  `Brand|Letters|Extensions|Laundry|Zodiac|Gender|Arrows|Text|Shapes|Badges|Logic|Numbers|Currencies|Version control|Gestures`.split(
    '|',
  ),
);
/** A picture with a further sign, as buttons have it. */
const VARIANT =
  /-(?:off|plus|minus|x|check|cancel|cog|code|down|up|left|right|dollar|edit|exclamation|heart|pause|pin|question|search|share|star|bolt|filled|\d+|s|alt|spark|repeat|badge|square|circle|rounded|hexagon|octagon|high|low|forward|backward|top|bottom|bitcoin|ai|[a-z]|flame|key|discount|east|west|north|south|smile|sad|dotted|dashed|copy|download|upload|starred|refund)$/;
const KINDS =
  /^(?:layout|align|border|box-|device-|arrow|circle|square|hexagon|letter|number|badge|brand|filter-|carousel|sort|text|viewport|input|column|row|table-|section|spacing|select|menu|progress|resize|container|transition|template|transform|transfer|topology|window-|columns|wash|zoom|player|rewind|sign-|time-duration|multiplier|hours|clock-|brightness|rating|axis|file-|http|git-|dots|grip|list|indent|blend|keyframe|vector|corner|flip|caret|chevron|exposure|iso|hdr|ripple-|loader|status|versions|layers|oval|polygon|rectangle|triangle-|ease|fold|tooltip|slash|space|math-|crop|color-|grid-|lasso|line-|view-360|photo-|user-|users-|signal-|message-|color|creative-commons|stroke-|join-|cap-|freeze|drag|edit-|live-|picture-in|flag-|no-|smoking-no|free-rights|zero-|help-|info-|car-fan|queue-|image-in|page-|new-|relation-|equal|alarm-average|play-|stack-|keyboard-|panorama|cube|app-window|shareplay|dimensions|decagram|decimal|dialpad|blur|logs|mesh|blocks|connection|bulb-|reduce-motion|dual-|social|shadow)/;
const NAMES = new Set(
  `steam lane noise-reduction rings hotel-service container mask wheel podium guitar-pick needle-thread lego link unlink
  affiliate analyze ban blob cube-send curly-loop dashboard deselect details direction exchange explicit external-link forbid
  graph hash help id inbox logout marquee mobiledata notification outbound paywall placeholder point protocol replace restore
  sandbox subtask swipe tabs tilde transfer transform urgent vs whirl wallpaper artboard background ad blender-inner eraser
  frame gizmo gradienter icosahedron opacity sparkle vignette canary sdk zsh mcp pokeball capture cast maximize minimize om
  option ampersand backslash braces brackets equal minus omega parentheses plus math servicemark registered trademark
  copyright copyleft command x xd xxx uhd ce api ai nfc gps seo rss cards stack spaces shape alien-off poo jetpack bong
  cannabis mickey pacman joker spade ikosaedr label library archery activity adjustments apps asset category click components
  confucius credits cross current-location cut disc divide focus function gymnastics infinity-off leaf-2 macro matrix
  maximize menorah meeple microfrontends middleware moustache nut orbit parking pinned prong prompt quote reorder report
  scan schema send serverless settings share sos stack-pop sum switch tag tags texture tir typeface variable versions wand-off`.split(
    /\s+/,
  ),
);

/** Whether an icon may be proposed for words that do not name it. */
export const mayPropose = (name: string, [category]: IconEntry): boolean =>
  !CATEGORIES.has(category) && !VARIANT.test(name) && !KINDS.test(name) && !NAMES.has(name);
