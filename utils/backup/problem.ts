import { type Result, refused } from '#utils/domain/result.ts';

/** Why a file is not taken in: keys of the catalogue, so that whoever shows one needs no mapping. */
export type BackupProblem =
  | 'backup.foreign'
  | 'backup.truncated'
  | 'backup.altered'
  | 'backup.newer'
  | 'backup.huge'
  | 'backup.locked'
  | 'backup.wrongPassphrase'
  | 'backup.mixed'
  | 'backup.twoHere';

export type Read<T> = Result<T, BackupProblem>;

/** A file that is not taken in. */
export class BackupRefused extends Error {
  readonly why: BackupProblem;

  constructor(why: BackupProblem) {
    super(why);
    this.name = 'BackupRefused';
    this.why = why;
  }
}

/** Runs a reader; its refusal as a value. Any other error is a file that is not as it was written. */
export async function reading<T>(read: () => Promise<Read<T>>): Promise<Read<T>> {
  try {
    return await read();
  } catch (error) {
    return refused(error instanceof BackupRefused ? error.why : 'backup.altered');
  }
}
