/** Keys that other tools know in front matter: they mean nothing here, and are no mistake. */
import { THEMES } from '../../theme/themes';
import { metaSchema } from '../schema';

/** By tool; a key that several know stands where it was met first. `-` and `_` and capitals do not count. */
const KEYS = {
  blogs: `layout layouts tags tag category categories taxonomy taxonomies keywords series draft drafts published publish
    publishDate pubDate date updated updatedDate lastmod lastUpdated lastModified modified created createdAt updatedAt
    modifiedDate expiryDate expires permalink slug url uri path link canonical canonicalUrl aliases alias redirects
    redirectFrom redirectTo description summary excerpt abstract lead intro deck dek image images img cover coverImage
    coverAlt hero heroImage banner header featured featuredImage featuredImageAlt thumb thumbnailImage ogImage ogTitle
    ogDescription socialImage preview photo photos gallery video toc tocDepth showToc comments comment math mathjax
    katex mermaid authors authorUrl authorTitle authorImageUrl contributors editor translator maintainer email bio
    avatar weight order position priority sort parent children childrenPath hasChildren collection type kind status
    state visibility private public pinned sticky top hidden hide exclude external source src license copyright rights
    reading readingTime readTime wordCount words share social twitter github repo repository homepage website site
    noindex robots sitemap search searchable indexing seo meta metadata head scripts script styles style css js assets
    version id uid uuid guid hash icon emoji color colour locale language languageCode languages translations i18n
    topic topics level difficulty duration audience prerequisites objectives venue event location conference edition
    publication publisher doi isbn issn rating review recipe ingredients`,
  jekyll: `navOrder navTitle navExclude nav hasToc grandParent lastModifiedAt excerptSeparator sass ordinal
    classes readTime relatedPosts headerImage`,
  hugo: `extra archetype build cascade isCJKLanguage linkTitle markup menu menus outputs params resources linktitle
    translationKey headless bookToc bookHidden bookCollapseSection`,
  astro: `tableOfContents editUrl template prev next pagefind sidebar banner minutesRead isDraft ogImage client import
    imports export exports`,
  eleventy: `eleventyNavigation eleventyExcludeFromCollections eleventyComputed templateEngineOverride pagination
    override renderWith`,
  docusaurus: `sidebarLabel sidebarPosition sidebarClassName hideTitle hideTableOfContents tocMinHeadingLevel
    tocMaxHeadingLevel paginationLabel paginationNext paginationPrev customEditUrl displayedSidebar unlisted
    parseNumberPrefixes lastUpdate customProps sidebarCustomProps truncate`,
  gatsby: `templateKey featuredpost featuredimage component matter`,
  hexo: `disqusId thumbnail mathjax password abstract message topImg coverPosition aside copyrightAuthor
    copyrightAuthorHref copyrightUrl copyrightInfo aplayer highlightShrink`,
  obsidian: `cssclass cssclasses cssclasses kanbanPlugin up down same related publishUrl dg dgPublish dgHome
    created modified banner bannerY`,
  hackMd: `slideOptions breaks dir GA disqus spellcheck langs newline`,
  carpentries: `teaching exercises questions objectives keypoints`,
  themes: `headerStyle headerImg headerMask imageAlt heroLayout heroAlt sponsors special ready`,
  notes: `author created nav notebook done area project projects people attendees participants due deadline ticket
    jira meeting chair scribe minutes agenda`,
  marp: `marp theme paginate header footer class size style headingDivider backgroundColor backgroundImage
    backgroundPosition backgroundRepeat backgroundSize color math transition auto autoScaling fit inlineSVG html
    keepAspectRatio`,
  slidev: `addons aspectRatio background browserExporter canvasWidth clicks clicksStart colorSchema codeCopy
    contextMenu defaults disabled download drawings dragPos duration editor exportFilename export favicon fonts
    highlighter hideInToc htmlAttrs image info lineNumbers lang level mdc monaco monacoTypesSource
    monacoTypesAdditionalPackages monacoTypesIgnorePackages monacoRunAdditionalDeps notesAutoRuler overviewSnapshots
    plantUmlServer presenter preload record remote remoteAssets routeAlias routerMode seoMeta selectable
    themeConfig timer titleTemplate transition twoslash wakeLock wordWrap zoom magicMoveCopy magicMoveDuration
    comark growX growY growSeed growOpacity glowSeed glow glowOpacity glowHue`,
  revealMd: `revealOptions separator verticalSeparator notesSeparator highlightTheme preprocessor parallaxBackgroundImage
    parallaxBackgroundSize slideNumber controls progress history hash center touch loop autoSlide mouseWheel plugins
    margin width height minScale maxScale backgroundTransition viewDistance fragments transitionSpeed previewLinks`,
  deckset: `autoscale slidenumbers slideTransition buildLists slideDividers codeLanguage fit footerStyle`,
  quarto: `format formats execute jupyter knitr kernel engine bibliography csl cite citeproc nocite linkCitations
    citation references filters shortcodes crossref codeFold codeTools codeLink codeOverflow codeLineNumbers
    codeAnnotations codeBlockBg codeCopy numberSections numberDepth shiftHeadingLevelBy cardBacks cap figAlign
    figCapLocation figWidth figHeight tblCapLocation theme brand logo highlightStyle incremental smaller scrollable
    previewLinks titleSlideAttributes institute institution affiliation affiliations orcid correspondence
    appendixStyle pageLayout grid listing about websites book project profile params freeze cache echo warning
    errorOnRender include includeInHeader includeBeforeBody includeAfterBody embedResources selfContained
    selfContainedMath standalone htmlMathMethod fontsize fontFamily mainfont sansfont monofont mathfont cjkmainfont
    linkcolor urlcolor linestretch geometry papersize documentclass classoption latexEngine pdfEngine keepMd keepTex
    keepIpynb latexMaxRuns dfPrint output outputFile outputDir publicationDate dateFormat dateModified revealjsUrl
    chalkboard multiplex menu server shiny runtime lof lot topLevelDivision sectionDivs subject resourcePath
    resourceFiles extensions from to reader writer variables metadataFiles server websocket appendix funding
    keyword keyPoints titlegraphic shorttitle runningHead note acknowledgements`,
  pandoc: `aspectratio beameroption beamerarticle colortheme fonttheme innertheme outertheme navigation
    sectionTitles themeoptions slideLevel slideous headerIncludes includeBefore includeAfter titlePrefix thanks
    biblioStyle biblioTitle natbiboptions indent dir mainfontoptions lineno toccolor tocTitle secnumdepth
    backgroundImage revealOptions`,
  ietf: `docname ipr stand_alone pi workgroup submissiontype consensus normative informative informational coding
    standAlone smartQuotes obsoletes updates v area number`,
  rMarkdown: `site knit vignette nature countIncrementalSlides beforeInit chakra yolo seal libDir
    htmlDependencies rmd learnr tutorial`,
  jupyter: `jupytext kernelspec languageInfo mystnb orphan html_meta substitutions myst exports downloads
    subject openAccess thumbnailOptions numbering parts abbreviations settings`,
  mkdocs: `hideNavigation icon statusIcon socialCards boost template hooks extraCss extraJavascript revisionDate
    gitRevisionDate subtitleIcon`,
  vitepress: `titleTemplate outline outlineTitle navbar aside editLink externalLinkIcon pageClass isHome hero
    features tagline actions actionText actionLink heroText heroAlt lastUpdated home`,
  liaScript: `narrator logo mode dark link import script attribute onload debug persistent classroom repository
    translateWithGoogle font edit base gitRepo firebase`,
  multiMarkdown: `baseHeaderLevel latexMode latexConfig latexLeader latexBegin latexFooter latexInput xhtmlHeader
    htmlHeader htmlHeaderLevel htmlFooter mmdHeader mmdFooter odfHeader quotesLanguage css biblatex affiliationUrl
    phone fax web address revision transclude transcludeBase xhtmlHeaderLevel`,
  pelican: `authorGravatar saveAs slugPrefix translation lang attribution headerCover`,
  zenn: `emoji topics published publicationName canonicalUrl qiita devto coverImage organizationUrlName slide
    ignorePublish privateNote`,
};

/** How a key is compared: capitals, spaces, `-` and `_` left out. */
export const bare = (key: string): string => key.toLowerCase().replace(/[\s_.-]/g, '');

/** Themes that come with Marp, Slidev, reveal.js, Quarto, Beamer, Jekyll and Hugo. */
const THEMES_OF_OTHERS = new Set(
  `default gaia uncover seriph bricks shibainu geist dracula academic penguin purplin neversink none black white league
    beige serif simple solarized moon blood sky dark light custom metropolis madrid berlin warsaw copenhagen boadilla
    cosmo flatly darkly journal lumen sandstone simplex yeti united minima cerulean lux litera`.split(
    /\s+/,
  ),
);
/** A path, a package: `./mine`, `@scope/theme`, `apple-basic-theme`. */
const THEME_FILE = /[/.@:]|theme/i;
/** Keys that tell that its theme is that of another tool. */
const TELLING =
  'marp paginate class transition highlighter drawings colorSchema revealOptions format layout slideOptions'
    .split(' ')
    .map(bare);

/** True for a value of a key of ours that another tool means by it; `names` are all keys that stand there. */
export function isForeignValue(key: string, value: unknown, names: readonly string[]): boolean {
  if (key === 'thumbnail') return typeof value === 'string';
  if (key === 'url') return typeof value === 'string' && value.startsWith('/');
  if (key !== 'theme' || THEMES.some((one) => one === value)) return false;
  if (typeof value !== 'string' || THEME_FILE.test(value)) return true;
  return (
    THEMES_OF_OTHERS.has(value.toLowerCase()) || names.some((name) => TELLING.includes(bare(name)))
  );
}

const OWN = new Set(Object.keys(metaSchema.shape).map(bare));

/** True for a key of ours, in whatever way it is written. */
export const isOurs = (key: string): boolean => OWN.has(bare(key));

const KNOWN = new Set(
  Object.values(KEYS)
    .flatMap((keys) => keys.split(/\s+/))
    .map(bare),
);

/** True when another tool that writes Markdown documents reads this key, and we do not. */
export const isForeign = (key: string): boolean => KNOWN.has(bare(key)) && !isOurs(key);
