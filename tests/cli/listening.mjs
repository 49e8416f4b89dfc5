// Loaded before the command: says when it begins to hear Ctrl+C.
const on = process.on.bind(process);
process.on = (name, listener) => {
  on(name, listener);
  if (name === 'SIGTERM') process.stderr.write('listening\n');
  return process;
};
