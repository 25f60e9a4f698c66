import { KINDS } from '#utils/feedback/classify/kinds.ts';
import { type Models, type PackedModel, unpacked } from '#utils/feedback/model/weights.ts';
import { TAGS } from '#utils/feedback/segment/cut-features.ts';
import type { Lesson } from './examples.ts';
import { fitted } from './fit.ts';
import { packed } from './pack.ts';

const CUT = { size: 2 ** 15, rounds: 4, rate: 0.05, decay: 0, seed: 1, rare: 3 };
const KIND = { size: 2 ** 15, rounds: 8, rate: 0.03, decay: 0.001, seed: 1, rare: 3 };

/** Both models of the engine, made from these texts and no others, in the form in which they are kept. */
export const packedModelsFrom = (lessons: Lesson[]): Record<keyof Models, PackedModel> => ({
  cut: packed(
    fitted(
      lessons.flatMap((lesson) => lesson.cuts),
      TAGS,
      CUT,
    ),
  ),
  kinds: packed(
    fitted(
      lessons.flatMap((lesson) => lesson.kinds),
      KINDS,
      KIND,
    ),
  ),
});

/** The same, packed and unpacked: what is judged is what would be shipped. */
export function modelsFrom(lessons: Lesson[]): Models {
  const { cut, kinds } = packedModelsFrom(lessons);
  return { cut: unpacked(cut, TAGS), kinds: unpacked(kinds, KINDS) };
}
