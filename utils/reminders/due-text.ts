/** More than two digits do not fit on the button. */
const MOST = 99;

/** What stands on the toolbar button: nothing when nobody is due. */
export const badgeText = (due: number): string =>
  due === 0 ? '' : due > MOST ? `${MOST}+` : String(due);
