/** Text of other languages inside HTML: what would end its element is escaped. */

export const Style = ({ text }: { text: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, escaped
  <style dangerouslySetInnerHTML={{ __html: text.replaceAll('</', '<\\/') }} />
);

export const Script = ({ text }: { text: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, escaped
  <script dangerouslySetInnerHTML={{ __html: text.replaceAll('</script', '<\\/script') }} />
);

/** JSON for scripts or for machines. */
export const Data = ({ id, type, value }: { id?: string; type: string; value: unknown }) => (
  <script
    id={id}
    type={type}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: text of a script, every < escaped
    dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replaceAll('<', '\\u003c') }}
  />
);
