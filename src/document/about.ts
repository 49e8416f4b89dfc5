/** What each key of front matter is for, in a sentence: editors show it beside the key. */
import type { Meta } from './schema';

export const ABOUT = {
  title: 'What the document is called; the words of its first "#" where this is left out.',
  subtitle: 'A line below the title, and what previews of links show.',
  author: 'Who wrote it.',
  date: 'When it was written.',
  lang: 'The language that it is written in; told by its text where this is left out.',
  theme: 'How it looks. "lectern themes" draws it in each.',
  voice: 'Who reads it. "lectern voice" lists the voices of this machine.',
  voices: 'Several speakers by name: what a paragraph says that begins "Anna:" is said by hers.',
  captions: 'Whether what is said stands in the video; the caption files are made in any case.',
  icons: 'Whether items get icons: off also refuses those that are written.',
  music: 'What is heard below the voice.',
  narration: 'Whether notes or prose are spoken, where slides have both.',
  drawn: 'Whether numbers of the text are drawn to scale.',
  formats: 'The shapes of the videos that are made.',
  lexicon: 'How words are said that a voice gets wrong.',
  takes: 'A recording beside the document in which you say all of it.',
  license: 'Under which licence the work stands.',
  disclaimer: 'Words below the video and at the end of the transcript.',
  url: 'Where the watch page is published.',
  thumbnail: 'The picture that stands for the video.',
  brand: 'Colours, fonts, logo and a line of your own, laid over the theme.',
  end: 'The card at the end: its words and icon, where to read on, what comes next.',
} satisfies Record<keyof Meta, string>;
