import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useCopy } from '#components/hooks/use-copy.ts';
import { BarPlot } from '#components/plots/BarPlot.tsx';
import { Button } from '#components/ui/Button.tsx';
import { t } from '#utils/i18n/t.ts';
import { asText, type InsightRow } from '#utils/insights/tables.ts';

type Part = 'good' | 'ask' | 'bad' | 'accent';

interface InsightTableProps {
  title: string;
  /** What it says of its numbers, below the title. */
  text?: string | undefined;
  /** What is chosen for it, below the title. */
  choice?: ComponentChildren;
  /** The heading of the names, then one for each number. */
  headings: string[];
  rows: InsightRow[];
  /** How the first numbers are drawn, one after another in one bar. */
  parts: Part[];
}

/** An answer in numbers: a bar for the eye, a table for everybody, and a copy of it. */
export function InsightTable(props: InsightTableProps) {
  const { title, text, choice, headings, rows, parts } = props;
  const id = useId();
  const { copyText, stuck } = useCopy();
  const drawn = rows.map(({ numbers }) =>
    parts.map((name, at) => ({ name, value: numbers[at] ?? 0 })),
  );
  const most = Math.max(1, ...drawn.map((bar) => bar.reduce((sum, { value }) => sum + value, 0)));
  const [first = '', ...others] = headings;
  return (
    <section class="insight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p class="soft">{text}</p>}
      {choice && <div class="insights-choice">{choice}</div>}
      {rows.length === 0 ? (
        <p class="workspace-soft">{t('insights.nonePeriod')}</p>
      ) : (
        <>
          <table class="workspace-table" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                <td aria-hidden="true" class="insight-bar" />
                {others.map((heading, at) => (
                  <th key={heading} scope="col" class="is-number">
                    {parts[at] && parts.length > 1 && (
                      <span class={`insight-key plot-key-${parts[at]}`} aria-hidden="true" />
                    )}
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, numbers }, at) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td aria-hidden="true">
                    <BarPlot parts={drawn[at] ?? []} most={most} />
                  </td>
                  {numbers.map((number, column) => (
                    <td key={headings[column + 1]} class="is-number">
                      {number}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div>
            <Button
              small
              look="quiet"
              aria-label={t('insights.copyOf', { title })}
              onClick={() => void copyText(asText(headings, rows), 'insights.copied')}
            >
              {t('insights.copy')}
            </Button>
          </div>
          {stuck !== null && <pre class="insight-stuck">{stuck}</pre>}
        </>
      )}
    </section>
  );
}
