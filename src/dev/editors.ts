/** Addresses by which editors open a place of a file. */
export const EDITORS: Readonly<Record<string, string>> = {
  vscode: 'vscode://file/{file}:{line}:{column}',
  cursor: 'cursor://file/{file}:{line}:{column}',
  zed: 'zed://file/{file}:{line}:{column}',
  idea: 'idea://open?file={file}&line={line}&column={column}',
};
