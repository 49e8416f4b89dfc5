/** Short names of American states, which follow the name of a town and its comma: "St. Paul, Minn." */
import { readTable } from '../table';

const STATES = readTable(`
Ala=alabama;Ariz=arizona;Ark=arkansas;Calif=california;Colo=colorado;Conn=connecticut;Del=delaware;Fla=florida;Ga=georgia;Ill=illinois
Ind=indiana;Kan=kansas;Ky=kentucky;La=louisiana;Mass=massachusetts;Md=maryland;Mich=michigan;Minn=minnesota;Miss=mississippi;Mo=missouri
Mont=montana;Neb=nebraska;Nev=nevada;Okla=oklahoma;Ore=oregon;Pa=pennsylvania;Penn=pennsylvania;Tenn=tennessee;Tex=texas;Va=virginia
Vt=vermont;Wash=washington;Wis=wisconsin;Wyo=wyoming;Ont=ontario;Que=quebec`);

export const stateOf = (name: string, before: string): string | undefined =>
  /^\p{Lu}.*,$/u.test(before) ? STATES.get(name) : undefined;
