/** What is copied from the deck has no soft hyphens: they are only for its lines. */
const SOFT_HYPHENS = /\u00ad/g;

export function cleanCopies(): void {
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    const text = selection?.toString() ?? '';
    if (!selection || selection.rangeCount === 0 || text.search(SOFT_HYPHENS) < 0) return;
    const copied = document.createElement('div');
    copied.append(selection.getRangeAt(0).cloneContents());
    event.clipboardData?.setData('text/plain', text.replace(SOFT_HYPHENS, ''));
    event.clipboardData?.setData('text/html', copied.innerHTML.replace(SOFT_HYPHENS, ''));
    event.preventDefault();
  });
}
