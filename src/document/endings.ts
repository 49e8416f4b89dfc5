/** How files are called that hold Markdown: apart from what reads them, which takes long to load. */

/** Of tools that add to it, too. */
export const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i;
