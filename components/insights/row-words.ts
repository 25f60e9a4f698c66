import { t } from '#utils/i18n/t.ts';
import type { ActionsBy } from '#utils/insights/common-actions.ts';

const THEMES: Record<string, string> = {
  spelling: t('insights.theme.spelling'),
  layout: t('insights.theme.layout'),
  referencing: t('insights.theme.referencing'),
  evidence: t('insights.theme.evidence'),
  depth: t('insights.theme.depth'),
  conclusion: t('insights.theme.conclusion'),
  safety: t('insights.theme.safety'),
  data: t('insights.theme.data'),
  timing: t('insights.theme.timing'),
};

/** What a row of common actions is called: the engine's themes have names of their own for its code. */
export const actionWords = (name: string, by: ActionsBy): string =>
  by === 'theme' ? (THEMES[name] ?? name) : name;

/** What has no theme, course or criterion. */
export const noneWords = {
  theme: t('insights.noTheme'),
  course: t('insights.noCourse'),
  criterion: t('insights.noCriterion'),
} as const satisfies Record<ActionsBy, string>;

/** A month of the calendar (`2026-11`) as it is said: "Nov 2026". */
export const monthWords = (month: string): string =>
  Temporal.PlainDate.from(`${month}-01`).toLocaleString('en-GB', {
    month: 'short',
    year: 'numeric',
  });
