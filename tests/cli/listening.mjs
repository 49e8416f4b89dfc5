// Loaded before the command: says when it begins to hear Ctrl+C.
import child_process from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const on = process.on.bind(process);
process.on = (name, listener) => {
  on(name, listener);
  if (name === 'SIGTERM') process.stderr.write('listening\n');
  return process;
};

// Where it is asked for: ffmpeg is named when it is started, and reads as slowly as its input plays.
if (process.env.SLOW_FFMPEG) {
  const { spawn } = child_process;
  child_process.spawn = (program, args, ...how) => {
    const input = args.indexOf('-i');
    if (!/ffmpeg$/.test(program) || input < 0) return spawn(program, args, ...how);
    process.stderr.write(`ffmpeg ${args.join(' ')}\n`);
    return spawn(program, args.toSpliced(input, 0, '-re'), ...how);
  };
  syncBuiltinESMExports();
}
