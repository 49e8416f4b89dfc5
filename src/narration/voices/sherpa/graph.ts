/**
 * A Piper network that tells how long each sound lasts, and says the same each time. The engine hands out sound alone: so
 * behind the sound of a sentence, above all that can be heard, come the numbers of its sounds and then their lengths.
 */
import { type NewNode, nodesAsBytes } from './proto';
import { type ReadModel, readModel } from './proto-read';

/** Added to what is told behind the sound, which is never louder than 1. */
export const ABOVE = 2;
/** How ONNX calls a number of 32 bits. */
const FLOAT = 1;
/** What divides numbers that look like chance; its square has 62 bits. */
const PRIME = 2_147_483_647;

/** The network with these changes as bytes to append; the bytes of `model` are changed in place. Undefined where it is made otherwise. */
export function tellingBytes(model: Uint8Array): Uint8Array | undefined {
  const read = readModel(model);
  const [output] = read.outputs;
  const rounds = read.nodes.filter(({ operation }) => operation === 'Ceil');
  const lengths = rounds[0]?.outputs[0]?.name;
  if (rounds.length !== 1 || lengths === undefined || output === undefined) return undefined;
  const sound = rename(read, output);
  if (sound === undefined) return undefined;
  const chances = read.nodes.filter(({ operation }) => operation === 'RandomNormalLike');
  const noise = chances.flatMap(({ inputs, outputs }, i) => {
    const [name] = outputs;
    const renamed = name && rename(read, name.name);
    return renamed ? noiseLike(inputs[0] ?? '', name.name, i) : [];
  });
  return nodesAsBytes([...noise, ...tailOf(sound, lengths, output)]);
}

/** Gives what is called `name` another name of the same length where it is made; undefined where that cannot be. */
function rename({ nodes }: ReadModel, name: string): string | undefined {
  const made = nodes.flatMap(({ outputs }) => outputs.filter((one) => one.name === name));
  const [only] = made;
  if (!only || made.length !== 1) return undefined;
  const other = `${name.slice(0, -1)}~`;
  only.bytes[only.bytes.length - 1] = '~'.charCodeAt(0);
  return other;
}

const own = (name: string): string => `lectern/${name}`;

const op = (
  operation: string,
  inputs: readonly string[],
  output: string,
  attributes: NewNode['attributes'] = {},
): NewNode => ({ operation, inputs, output, attributes });

/** Each a number by itself. */
const whole = (output: string, value: number): NewNode =>
  op('Constant', [], output, { value_int: { int: value } });
const real = (output: string, value: number): NewNode =>
  op('Constant', [], output, { value_float: { float: value } });

/** The sound, and behind it the numbers of its sounds (the model's own input) and how many frames each lasts. */
function tailOf(sound: string, lengths: string, output: string): NewNode[] {
  const behind = (from: string, name: string): NewNode[] => [
    op('Flatten', [from], own(`${name} flat`), { axis: { int: 1 } }),
    op('Unsqueeze', [own(`${name} flat`), own('axes')], own(`${name} deep`)),
    op('Add', [own(`${name} deep`), own('above')], own(name)),
  ];
  return [
    op('Constant', [], own('axes'), { value_ints: { ints: [0, 1] } }),
    real(own('above'), ABOVE),
    op('Cast', ['input'], own('signs'), { to: { int: FLOAT } }),
    ...behind(own('signs'), 'told signs'),
    ...behind(lengths, 'told lengths'),
    op('Concat', [sound, own('told signs'), own('told lengths')], output, { axis: { int: 3 } }),
  ];
}

/** Numbers as chance would give them (mean 0, spread 1), in the shape of `like`; the same ones each time. */
function noiseLike(like: string, output: string, which: number): NewNode[] {
  const name = (part: string) => own(`noise ${which} ${part}`);
  /** `a` × `b` + `c`, less as many primes as are in it. */
  const stir = (a: string, b: string, c: string, to: string): NewNode[] => [
    op('Mul', [name(a), name(b)], name(`${to} product`)),
    op('Add', [name(`${to} product`), name(c)], name(`${to} sum`)),
    op('Mod', [name(`${to} sum`), name('prime')], name(to)),
  ];
  return [
    ...[whole(name('zero'), 0), whole(name('one'), 1), whole(name('prime'), PRIME)],
    ...[whole(name('factor'), 48_271), whole(name('begin'), 1000 + 7919 * which)],
    op('Size', [like], name('count')),
    op('Range', [name('zero'), name('count'), name('one')], name('index')),
    ...stir('index', 'factor', 'begin', 'first'),
    ...stir('first', 'first', 'first', 'second'),
    ...stir('second', 'second', 'index', 'third'),
    ...stir('third', 'third', 'second', 'fourth'),
    ...share(name('third'), name('radius share')),
    ...share(name('fourth'), name('angle share')),
    // Box and Muller, 1958.
    op('Log', [name('radius share')], name('logarithm')),
    op('Mul', [name('logarithm'), name('minus two')], name('square')),
    op('Sqrt', [name('square')], name('radius')),
    op('Mul', [name('angle share'), name('turn')], name('angle')),
    op('Cos', [name('angle')], name('cosine')),
    op('Mul', [name('radius'), name('cosine')], name('flat')),
    ...[real(name('minus two'), -2), real(name('turn'), 2 * Math.PI)],
    op('Shape', [like], name('shape')),
    op('Reshape', [name('flat'), name('shape')], output),
  ];
}

/** More than 0, 1 at most. */
function share(from: string, to: string): NewNode[] {
  return [
    op('Cast', [from], `${to} real`, { to: { int: FLOAT } }),
    real(`${to} prime`, PRIME),
    real(`${to} least`, 1),
    op('Add', [`${to} real`, `${to} least`], `${to} raised`),
    op('Div', [`${to} raised`, `${to} prime`], to),
  ];
}
