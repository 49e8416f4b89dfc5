/** In the browser: the page on which the video plays while its document is written. */
import '../../composition/shared';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const box = document.getElementById('dv');
if (box) createRoot(box).render(<App />);

// A button takes the focus from the keyboard alone: after a click, keys go to the player.
document.addEventListener('mousedown', (event) => {
  if (event.target instanceof Element && event.target.closest('button, a')) event.preventDefault();
});
