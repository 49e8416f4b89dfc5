/** Left and right, as long as each other; samples from −1 to 1. */
export type Stereo = [left: Float32Array, right: Float32Array];
