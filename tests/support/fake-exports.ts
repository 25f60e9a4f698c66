import type { ExportServices } from '#utils/services/export-types.ts';
import type { liveOver } from './live-over.ts';

interface World {
  live: ReturnType<typeof liveOver>['live'];
  notFaked: (name: string) => () => never;
}

/** No file was ever made, and nobody asks for one: a test that does gives its own. */
export const fakeExports = ({
  live,
  notFaked,
}: World): Pick<
  ExportServices,
  | 'batches'
  | 'unsentOf'
  | 'exportKinds'
  | 'exportStanding'
  | 'previewExport'
  | 'tryProfile'
  | 'downloadExport'
  | 'copyExport'
  | 'typedIn'
  | 'answerBatch'
> => ({
  batches: () => live(() => []),
  unsentOf: () => live(() => ({})),
  exportKinds: () => live(() => ['targets']),
  exportStanding: () => live(() => ({ kinds: ['targets'], unanswered: 0, learners: 0 })),
  previewExport: notFaked('previewExport'),
  tryProfile: notFaked('tryProfile'),
  downloadExport: notFaked('downloadExport'),
  copyExport: notFaked('copyExport'),
  typedIn: notFaked('typedIn'),
  answerBatch: notFaked('answerBatch'),
});
