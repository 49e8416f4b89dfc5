/** An arrow that is read out as a word. */
export const Arrow = () => (
  <>
    <span aria-hidden="true">→</span>
    <span className="unseen">to</span>
  </>
);
