import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One text that the LMS's database holds for a page, and whether the page shows it. */
export interface TruthItem {
  source: string;
  expected: 'full' | 'partial' | 'none';
  text: string;
  learner?: string;
  userId?: number;
  cmid?: number;
  /** From 0, as the database counts. */
  attempt?: number;
  criterion?: string;
  grade?: string;
  privacy?: string | null;
  activityName?: string;
  idnumber?: string;
  html?: string;
}

export interface TruthPage {
  name: string;
  kind: string;
  role: string;
  url: string;
  finalUrl?: string;
  files: { html: string };
  items: TruthItem[];
  truth?: {
    viewer?: { fullname: string };
    course?: { fullname: string; shortname: string };
    activity?: { name: string };
  };
}

/** The pages of a manifest (an array, or an object with `pages`) and the folder that their files are in. */
export function openManifest(path: string): { pages: TruthPage[]; folder: string } {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return { pages: pagesOf(parsed), folder: dirname(path) };
}

/** Truth files are made by our own tooling: their shape is taken as given. */
const pagesOf = (parsed: unknown): TruthPage[] =>
  (Array.isArray(parsed) ? parsed : ((parsed as { pages?: unknown }).pages ?? [])) as TruthPage[];

/** Where shared test data lies; it may be absent, and tests then skip. */
export const sharedFolder =
  process.env.FEEDFORWARD_SHARED ?? join(import.meta.dirname, '../../../../shared');

export const hasShared = (path: string): boolean => existsSync(join(sharedFolder, path));
