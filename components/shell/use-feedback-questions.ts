import type { Point } from '#components/feedback/points.ts';
import { useServices } from '#components/hooks/services.ts';
import type { AskAbout, Asked } from '#components/questions/ask-about.ts';
import { keepOrigin } from '#components/targets/use-save-target.ts';
import { keptAs, type Whose } from '#components/targets/whose.ts';
import { textAt } from '#utils/domain/span.ts';
import { originOf } from './origin-of.ts';
import type { Piece } from './piece.ts';
import type { LearnerRecord } from './use-learner.ts';

interface Around {
  piece: Piece;
  /** `null` = nothing may be kept, or not known under whom. */
  whose: Whose | null;
  record: LearnerRecord;
  /** What the teacher is told of whom it is about; `null` = nothing. */
  name: string | null;
  onKept: (whose: Whose) => void;
}

/** Long enough to tell the points of one learner apart. */
const KEY_LENGTH = 80;

const draftKeyOf = (whose: Whose | null, { quote }: Point): string =>
  ['question', whose?.key ?? 'nobody', quote.slice(0, KEY_LENGTH)]
    .map((part, at) => (at === 0 ? part : encodeURIComponent(part)))
    .join('/');

/**
 * What can be asked about the points of a piece of feedback. The feedback is kept first under its learner, then the
 * question with the place of its words, and never if the two would belong to different learners.
 */
export function useFeedbackQuestions({ piece, whose, record, name, onKept }: Around) {
  const services = useServices();
  const learner = record.learner.is === 'here' ? record.learner.value : null;
  const raise = async (who: Whose, point: Point, asked: Asked, draftKey: string) => {
    const origin = originOf(piece);
    const block = origin.blocks[point.block];
    const sources = point.sources.map((span) => ({
      block: point.block,
      span,
      quote: textAt(block?.text ?? '', span).trim(),
    }));
    const kept = await keepOrigin(services, { origin, sources }, { whose: who, learner });
    if (!kept.ok) return kept;
    // At once: a second try must not make a second record of somebody newly named.
    if (who.choice.by === 'mentor-new') onKept(keptAs(who, kept.value.learnerId));
    const { course, work } = piece.work;
    const about = { targetId: null, quote: point.quote, teacher: block?.author ?? null };
    return services.raiseQuestion({ ...kept.value, ...about, course, work, ...asked }, draftKey);
  };
  return (point: Point): AskAbout => {
    const draftKey = draftKeyOf(whose, point);
    const isKnown = record.learner.is === 'here';
    return {
      about: {
        teacher: piece.blocks[point.block]?.author ?? null,
        learner: name,
        work: piece.work.work,
        quote: point.quote,
        isTeachersWords: true,
        due: point.step?.due ?? null,
      },
      draftKey,
      raise: whose && isKnown ? (asked) => raise(whose, point, asked, draftKey) : null,
    };
  };
}
