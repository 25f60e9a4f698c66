import { Disclosure } from '#components/ui/Disclosure.tsx';
import { localDay } from '#utils/days/local-day.ts';
import type { EarlierWording, ReadPart } from '#utils/domain/earlier-wordings.ts';
import type { Day } from '#utils/domain/time.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { dayInWords } from '#utils/targets/due-day.ts';

interface WordingHistoryProps {
  /** Newest first. */
  earlier: EarlierWording[];
  today: Day;
}

const LABELS: Record<ReadPart, MessageKey> = {
  statement: 'targets.statement',
  steps: 'targets.steps',
  evidence: 'targets.evidence',
  due: 'targets.due.label',
  why: 'targets.why',
  ifThen: 'targets.ifThen',
  ownWords: 'targets.ownWords',
};

/** How a target was worded before: of each wording what was changed in it. */
export function WordingHistory({ earlier, today }: WordingHistoryProps) {
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={t('targets.earlier', { count: earlier.length })}>
      <ul class="wording-history">
        {earlier.map((one) => (
          <li key={one.until}>
            <strong>
              {t('targets.earlierUntil', { day: dayInWords(localDay(one.until), today) })}
            </strong>
            <dl>
              {one.changed.map((part) => (
                <div key={part}>
                  <dt class="soft">{say({ key: LABELS[part] })}</dt>
                  <dd>
                    {lines(one, part, today).map((line) => (
                      <p key={line}>{line}</p>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function lines({ wording }: EarlierWording, part: ReadPart, today: Day): string[] {
  if (part === 'steps') return orNothing(wording.steps.map(({ text }) => text));
  if (part === 'due')
    return orNothing(wording.due === null ? [] : [dayInWords(wording.due, today)]);
  return orNothing(wording[part] === '' ? [] : [wording[part]]);
}

/** It was empty then: that was changed too. */
const orNothing = (said: string[]): string[] =>
  said.length > 0 ? said : [t('targets.earlierEmpty')];
