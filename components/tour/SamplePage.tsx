import './sample-page.css';
import { Badge } from '#components/ui/Badge.tsx';
import { t } from '#utils/i18n/t.ts';
import { FEEDBACK, type SampleWords } from '#utils/sample/marked-work.ts';
import { tt } from './tour-words.ts';

interface SamplePageProps {
  words: SampleWords;
  /** Words to be marked, as the panel asks for it. */
  quote: string | null;
  hasPanel: boolean;
  onOpen: () => void;
}

/** A page that looks like a marked assignment in an LMS, with the button on its edge that opens the panel. */
export function SamplePage({ words, quote, hasPanel, onOpen }: SamplePageProps) {
  return (
    <article class="sample-page" aria-label={tt('tour.page')}>
      <p class="sample-page-top">
        <span>{tt('tour.college')}</span>
        <Badge tone="accent">{tt('tour.sample')}</Badge>
      </p>
      <div class="sample-page-body">
        <p class="sample-page-trail">{words.course}</p>
        <h2>{words.work}</h2>
        <dl class="sample-page-facts">
          {(
            [
              ['tour.fact.learner', words.learner],
              ['tour.fact.status', tt('tour.fact.marked')],
              ['tour.fact.grade', words.grade],
            ] as const
          ).map(([label, value]) => (
            <div key={label}>
              <dt>{tt(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section class="sample-page-feedback" aria-label={tt('tour.comments')}>
          <h3>{tt('tour.comments')}</h3>
          <div lang="en">
            {FEEDBACK.map((text) => (
              <p key={text}>
                <Marked text={text} quote={quote} />
              </p>
            ))}
          </div>
          <p class="sample-page-by">{words.teacher}</p>
        </section>
      </div>
      {!hasPanel && (
        <button
          type="button"
          class="sample-page-edge"
          aria-label={t('page.open')}
          title={t('page.open')}
          onClick={onOpen}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M4 4l6 6-6 6M10 4l6 6-6 6" />
          </svg>
        </button>
      )}
    </article>
  );
}

/** A text with some of its words marked, where they stand in it. */
function Marked({ text, quote }: { text: string; quote: string | null }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
