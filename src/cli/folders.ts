/** Where finished parts are kept between runs, and what Remotion's own commands show: in the working folder. */
export const STORE = '.lectern';
export const PUBLIC = 'public';
