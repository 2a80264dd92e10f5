/** American states with the abbreviations that news writes beside a lawmaker's party. */
const STATES = `Alabama Ala|Alaska|Arizona Ariz|Arkansas Ark|California Calif|Colorado Colo|Connecticut Conn|Delaware Del|Florida Fla|
Georgia Ga|Hawaii|Idaho|Illinois Ill|Indiana Ind|Iowa|Kansas Kan|Kentucky Ky|Louisiana La|Maine|Maryland Md|Massachusetts Mass|
Michigan Mich|Minnesota Minn|Mississippi Miss|Missouri Mo|Montana Mont|Nebraska Neb|Nevada Nev|New_Hampshire N.H|New_Jersey N.J|
New_Mexico N.M|New_York N.Y|North_Carolina N.C|North_Dakota N.D|Ohio|Oklahoma Okla|Oregon Ore|Pennsylvania Pa|Rhode_Island R.I|
South_Carolina S.C|South_Dakota S.D|Tennessee Tenn|Texas|Utah|Vermont Vt|Virginia Va|Washington Wash|West_Virginia W.Va|
Wisconsin Wis Wisc|Wyoming Wyo`;

const byForm: ReadonlyMap<string, string> = new Map(
  STATES.split('|').flatMap((line) => {
    const [name, ...short] = line.trim().split(' ');
    const full = name!.replace('_', ' ');
    return [full, ...short].map((form) => [form.toLowerCase(), full] as const);
  }),
);

/** The state that a folded name or abbreviation (without its last stop) names. */
export const stateOf = (folded: string): string | undefined => byForm.get(folded.replace(/\.$/, ''));

/** The abbreviation of a state with its stop; states that news never shortens stay whole. */
export function shortState(state: string): string {
  for (const [form, full] of byForm) {
    if (full !== state || form === full.toLowerCase()) continue;
    return `${form.replace(/(^|\.)[a-z]/g, (letter) => letter.toUpperCase())}.`;
  }
  return state;
}
