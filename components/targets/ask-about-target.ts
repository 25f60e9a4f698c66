import type { AskAbout } from '#components/questions/ask-about.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Services } from '#utils/services/types.ts';

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
