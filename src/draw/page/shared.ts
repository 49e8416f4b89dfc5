/** In the browser: the page, and what a document's own kinds share with it. */
import './entry';
import '../../composition/shared';
