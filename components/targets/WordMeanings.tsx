import './word-meanings.css';
import { useServices } from '#components/hooks/services.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import { Disclosure } from '#components/ui/Disclosure.tsx';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { type AwardingBody, bodyOf, courseKey } from '#utils/domain/awarding-body.ts';
import { say, t } from '#utils/i18n/t.ts';
import { explainedWords } from '#utils/targets/explained-words.ts';
import { BodyField } from './BodyField.tsx';
import type { TargetDraft } from './target-draft.ts';

/** What the command words in the teacher's words and in the target mean for this course, and whose meaning it is. */
export function WordMeanings({ draft }: { draft: TargetDraft }) {
  const { changeSettings } = useServices();
  const toast = useToast();
  const settings = useSettings();
  if (settings.is !== 'here') return null;
  const { courseBodies, glossary } = settings.value;
  const work = draft.origin?.work ?? null;
  const course = work && courseKey(work);
  const body = bodyOf(course, settings.value);
  const text = [...draft.sources.map(({ quote }) => quote), draft.wording.statement].join('\n');
  const words = explainedWords(text, body, glossary);
  if (words.length === 0) return null;
  const choose = async (chosen: AwardingBody | null) => {
    if (course === null) return;
    const row = { course, name: work?.course ?? course, body: chosen };
    const others = courseBodies.filter((one) => one.course !== course);
    const done = await changeSettings({ courseBodies: [...others, row] });
    if (!done.ok) toast({ text: say({ key: done.why }) });
  };
  return (
    <Disclosure
      summary={t('targets.meanings', { words: words.map(({ word }) => word).join(', ') })}
    >
      <dl class="word-meanings">
        {words.map(({ word, plain, starter }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {plain}
              {starter && <span class="soft"> {t('targets.meaningStarter', { starter })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {course !== null && (
        <BodyField
          label={t('targets.bodyOf', { course: work?.course ?? '' })}
          chosen={body}
          onChoose={(chosen) => void choose(chosen)}
        />
      )}
    </Disclosure>
  );
}
