/** What is copied from the deck has no soft hyphens: they are only for its lines. Needs nothing but the page. */
export function cleanCopies(): void {
  const clean = (text: string) => text.replace(/[\u00ad\u2060]/g, '');
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    const text = selection?.toString() ?? '';
    if (!selection || selection.rangeCount === 0 || clean(text) === text) return;
    const copied = document.createElement('div');
    copied.append(selection.getRangeAt(0).cloneContents());
    event.clipboardData?.setData('text/plain', clean(text));
    event.clipboardData?.setData('text/html', clean(copied.innerHTML));
    event.preventDefault();
  });
}
