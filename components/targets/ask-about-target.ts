import type { AskAbout } from '#components/questions/ask-about.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Services } from '#utils/services/types.ts';
import type { TargetDraft } from './target-draft.ts';

/** What a teacher can be asked about a saved target: their own words where it quotes any, else the target. */
export function askAboutTarget(
  target: Target,
  name: string,
  { raiseQuestion }: Pick<Services, 'raiseQuestion'>,
): AskAbout {
  const { id, learnerId, sources, course, work, statement, due } = target;
  const words = sources.map(({ quote }) => quote).join(' … ');
  const quote = words || statement;
  const draftKey = `question/target/${id}`;
  const about = { learnerId, targetId: id, sources, quote, teacher: null, course, work };
  return {
    about: { teacher: null, learner: name, work, quote, isTeachersWords: words !== '', due },
    draftKey,
    raise: (asked) => raiseQuestion({ ...about, ...asked }, draftKey),
  };
}

/** The same while the target is still being written, about these words of the teacher's. Kept only where the learner has a record. */
export function askAboutDraft(
  { targetId, origin, wording }: TargetDraft,
  quote: string,
  { name, learner }: { name: string; learner: Learner | null },
  { raiseQuestion }: Pick<Services, 'raiseQuestion'>,
): AskAbout {
  const { course = null, work = null } = origin?.work ?? {};
  const draftKey = `question/draft/${targetId ?? learner?.id ?? 'nobody'}`;
  return {
    about: { teacher: null, learner: name, work, quote, isTeachersWords: true, due: wording.due },
    draftKey,
    raise:
      learner &&
      ((asked) => {
        const { id: learnerId } = learner;
        const about = { learnerId, targetId, sources: [], quote, teacher: null, course, work };
        return raiseQuestion({ ...about, ...asked }, draftKey);
      }),
  };
}
