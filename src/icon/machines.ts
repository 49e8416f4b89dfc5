/** As things.ts: what means this where computers are spoken of, and something else elsewhere: a branch, a table, a terminal. */
export const MACHINES = `
terminal-2: terminal, command line, command, shell, bash, console, shell prompt, shell script, cli
git-branch: git, branch, version control, main branch, default branch
git-commit: commit, commit message, commit history
git-fork: fork, clone, +cloned, +cloning
git-merge: merge, merge conflict, +merging
git-pull-request: pull request, merge request
folder: folder, directory, root directory, subdirectory, home folder, home directory
file-text: file, text file, config file, readme, log file, source file, documentation, spec, specification
files: file
file-code: source file, code base, codebase, source code, script, code
book: documentation, tutorial, user guide, manual
database: database, schema, sql, data storage, dataset, database table, mongodb, data source, =data
table: table, table row, table size, spreadsheet, table column
search: search, query, lookup, search engine, search result, +searching
server: server, backend, hosting, data center, data centre, web server, load balancer, proxy
cloud: cloud, cloud service, cloud provider
upload: upload, +uploaded, +uploading
download: download, +downloaded, +downloading
api: api, endpoint, api call
package: package, bundle, dependency, artifact, +dependencies, module, library, container
bug: bug, bug report, debugger, +debugging, bug fix
clipboard-check: test, unit test, test suite, +testing, failing test, test case, code review, peer review
alert-triangle: error, exception, error message, crash, vulnerability, security hole
lock: encryption, cryptography, +encrypted, +encrypt, cipher, cryptosystem, private key, https, tls
key: private key, public key, ssh key, api key, secret key, encryption key, key pair, passphrase, public keys, credential, key derivation function
password: password, login, log in, authentication, login attempt
shield: security, firewall
spy: attacker, attack, malware
hash: hash function, hash, checksum, hashing, hashing algorithm, password hash
code: code, html, javascript, typescript, python, css, syntax, source code, programming, programming language, programmer, developer, react, component, compiler, coding, program, open source, open-source, computer program
braces: json, object, code block, json file, object-oriented
math-function: linear function, formula, equation, math, sigmoid function, loss function
regex: regular expression, regex, regexp
browser: browser, web browser, chrome
device-mobile: app, mobile app, smartphone, android, ios
device-laptop: laptop, local machine, your computer, computer, linux, macos, operating system, device
link: url, link, hyperlink, permalink
click: button, +click, +clicked, +clicking
keyboard: keyboard, type git, just type, +typing, hotkey, shortcut, keystroke
list: array, ordered list, linked list
binary: bits of, binary, byte
photo: image, pixel, photo, noise pattern
photo-scan: image classification, visual recognition, computer vision, image recognition
brain: neural network, convolutional network, deep learning, machine learning, convnet, classifier
cpu: cpu, processor, microprocessor, hardware, gpu, chip
device-sd-card: ram, memory usage, memory leak, random access memory
gauge: performance, latency, throughput, scalability, benchmark
network: networking, vpn, network request, tcp, network traffic, network roundtrip, local network, traffic
wifi: internet, wifi
settings: configuration, setting, config, standard configuration
user: user, username, user account
users: user, maintainer, contributor, developer
bell: notification
trash: +deleted, +delete, deletion, +uninstall, garbage collection, +deletes, +deleting
history: git log, commit history, revision history, changelog, version history, log entry
license: open source license, mit license, license, gpl
calendar-time: cron job, cron
clock: timestamp, timeout
refresh: retry, +refreshed, +refresh, +restart
stack-2: stack, tech stack
matrix: matrix, matrix multiplication, matrices
chart-dots: scatter plot, linear regression, logistic regression
binary-tree: binary tree, tree structure
filter: filter, filtering
copy: copy, +copied
pencil: text editor, editor, vim, emacs
world-www: website, web page, blog, internet, web server, domain name
message: message, error message
variable: variable, parameter
plug: plugin, plug-in
message-report: issue tracker, open an issue, opened an issue, github issue, issue queue, opening an issue, existing issues, relevant issues, respond to issues, responding to issues, report an issue
heart-handshake: =contribution
user-circle: account, user account, github account, profile page
-: cat, contract, boots, boots up, boots into, parent, parent class, parent directory, key difference, key point, command of, in command, in general, set of, host of, type of, kind of, in turn, class of, point of, in case, edge case, use case, in order, user journey, user story, user experience, license agreement, open source, code of conduct, dress code, bar code, qr code, zip code, hash out, test drive, object to, under test, acid test, litmus test, index finger, link between, missing link, button down, tag line, tag along, under the table, on the table, off the table, round table, tree view, client side, server side, chain of command, for example, trash talk, root cause, function of, function as, tab open, a copy, hard copy, copy of, stack up, fork in, shell out, in shell, string of, branch out, application of, application process, job application, in a way, bit of, network effect, professional network, social network, search for, in search of, attack on, memory of, from memory, in memory, device driver, image of, self image, error prone, trial and error, in error, working tree, salt, random salt, debian image, docker image, disk image, container image, iso image, base image, comment block, memory consolidation, feedback loop, instant feedback, open issue, the issue is, issue with, issue of, address the issue, issue here, issue in this, program committee, data type, data structure, account for, on account, into account, page turn, task at hand, this issue, an issue
`;
/** Words that are said of computers alone; so many of them in a scene, and it speaks of computers. */
export const SAID_OF_MACHINES =
  /\b(?:software|source code|code|coding|programm(?:er|ers|ing)|developers?|javascript|typescript|python|java|html|css|json|apis?|servers?|databases?|browsers?|git|github|gitlab|repositor(?:y|ies)|repos?|commits?|readme|command line|linux|macos|windows|docker|kubernetes|sql|urls?|https?|ssh|compilers?|runtime|algorithms?|datasets?|neural networks?|classifiers?|parameters?|metadata|open source|open-source|framework|npm|plugins?|attackers?|log-?ins?|authentication|shells?|branch(?:es)?|pull requests?|contributors?|maintainers?|arrays?|strings?|variables?|passwords?|encrypt(?:ed|ion)?|hash(?:es)?|cryptograph(?:y|ic)|debug(?:ging)?|bugs?|deploy(?:ed|ment)?|backend|front-?end|cli|config(?:uration)?|endpoints?|cache|async|terminal|files?|upload(?:ed|s)?|download(?:ed|s)?|apps?|unit tests?|functions?|methods?|class(?:es)?|interface|object-oriented|components?)\b/gi;
export const FEWEST_OF_MACHINES = 3;
