/** Problems of the earlier version that a document is compared with. */
import { error, type Messages, quoted } from '../words';

const NAME = 'Name the timeline.json of an earlier build, or a revision of git such as HEAD~1.';

export const oldMessages = {
  timelineMissing: (path: string) => error(`There is no timeline ${quoted(path)}.`, NAME),
  timelineBroken: (path: string) => error(`${quoted(path)} is not a timeline.`, NAME),
  timelineOther: (path: string, version: string) =>
    error(
      `${quoted(path)} was written by another version of lectern (${version} of the timeline).`,
      'Name the revision of git that it was built from: its document is read anew.',
    ),
  revisionOption: (revision: string) => error(`${quoted(revision)} cannot be a revision.`, NAME),
  revisionUnknown: (revision: string) =>
    error(
      `There is no revision ${quoted(revision)} in the document's repository, and no such file.`,
      'Name a commit, a branch or a tag that "git log" shows, or the timeline.json of an earlier build.',
    ),
  documentNotThere: (document: string, revision: string) =>
    error(
      `The revision ${quoted(revision)} has no ${quoted(document)}.`,
      'Name a revision that has it under this path, or the timeline.json of an earlier build.',
    ),
  revisionBroken: (revision: string, count: number, line: number, message: string) =>
    error(
      `The document of the revision ${quoted(revision)} has ${count === 1 ? 'an error' : `${count} errors, the first`} in line ${line}: ${message}`,
      'Name a revision whose document is right, or the timeline.json of an earlier build.',
    ),
  repositoryMissing: (document: string) =>
    error(
      `${quoted(document)} is in no repository of git.`,
      'Name the timeline.json of an earlier build, or keep the document in git.',
    ),
  gitMissing: () =>
    error(
      'A revision cannot be read: git is not on this machine.',
      'Install git, or name the timeline.json of an earlier build.',
    ),
  gitFailed: (reason: string) =>
    error(
      `Git failed: ${reason}.`,
      'Do what git asks for, or name the timeline.json of an earlier build.',
    ),
} satisfies Messages;
