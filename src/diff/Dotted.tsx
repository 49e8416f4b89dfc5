/** Short statements in a line, a dot between them. */
import { Fragment, type ReactNode } from 'react';

export const Dotted = ({ parts }: { parts: readonly ReactNode[] }) =>
  parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    <Fragment key={i}>
      {i > 0 && ' · '}
      {part}
    </Fragment>
  ));
