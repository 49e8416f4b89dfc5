/** A document that is set whole in a fence, as chats give their answers: "```markdown", its text, "```". */

const OPENING = /^\uFEFF?(?:[ \t]*\n)*(`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\n/i;

/** The text with the lines of that fence as spaces: every line and every offset stays. Undefined where there is none. */
export function withoutFence(text: string): string | undefined {
  const [lead = '', fence = ''] = OPENING.exec(text) ?? [];
  const end = text.trimEnd();
  const at = end.lastIndexOf('\n') + 1;
  if (!lead || at < lead.length || end.slice(at).trim() !== fence) return undefined;
  const inside = text.slice(lead.length, at);
  // Where fences are open at its end, the first line's is closed by one of them.
  let isOpen = false;
  for (const line of inside.split('\n')) {
    const rest = line.trim();
    if (rest.startsWith(fence)) isOpen = !isOpen || rest !== fence;
  }
  if (isOpen) return undefined;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return blank(lead) + inside + blank(text.slice(at));
}
