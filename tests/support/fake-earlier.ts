import { ok } from '#utils/domain/result.ts';
import type { Services } from '#utils/services/types.ts';
import type { FakeWorld } from './fake-services.ts';

/** What the targets of a small world said before. */
export const fakeEarlier = (world: FakeWorld): Pick<Services, 'earlierStatements'> => ({
  earlierStatements: async (learnerId, except) => {
    const said = (isOwn: boolean) =>
      world.targets
        .filter((one) => (one.learnerId === learnerId) === isOwn && one.id !== except)
        .map(({ statement }) => statement);
    return ok({ own: said(true), others: said(false) });
  },
});
