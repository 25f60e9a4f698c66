import { daySaid } from '#utils/i18n/dates.ts';
import { t } from '#utils/i18n/t.ts';
import type { ActionsBy } from '#utils/insights/common-actions.ts';

const THEMES = {
  spelling: 'insights.theme.spelling',
  layout: 'insights.theme.layout',
  referencing: 'insights.theme.referencing',
  evidence: 'insights.theme.evidence',
  depth: 'insights.theme.depth',
  conclusion: 'insights.theme.conclusion',
  safety: 'insights.theme.safety',
  data: 'insights.theme.data',
  timing: 'insights.theme.timing',
} as const;

const isTheme = (name: string): name is keyof typeof THEMES => Object.hasOwn(THEMES, name);

/** What a row of common actions is called: the engine's themes have names of their own for its code. */
export const actionWords = (name: string, by: ActionsBy): string =>
  by === 'theme' && isTheme(name) ? t(THEMES[name]) : name;

/** What has no theme, course or criterion. */
export const noneWords = () =>
  ({
    theme: t('insights.noTheme'),
    course: t('insights.noCourse'),
    criterion: t('insights.noCriterion'),
  }) as const satisfies Record<ActionsBy, string>;

/** A month of the calendar (`2026-11`) as it is said: "Nov 2026". */
export const monthWords = (month: string): string =>
  daySaid(Temporal.PlainDate.from(`${month}-01`), { day: false, year: true });
