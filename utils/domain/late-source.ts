/** Where code comes from that a page does without at its start. It is fetched once, whoever asks. */
export interface LateSource<Part> {
  /** The code, once it is there; never taken away again. */
  here(): Part | null;
  /** @throws when its script cannot be loaded; asking again tries again */
  bring(): Promise<Part>;
}

/** @param load loads the script */
export function lateSource<Part>(load: () => Promise<Part>): LateSource<Part> {
  let part: Part | null = null;
  let coming: Promise<Part> | null = null;
  const begin = async (): Promise<Part> => {
    try {
      part = await load();
      return part;
    } finally {
      coming = null;
    }
  };
  return {
    here: () => part,
    bring() {
      if (part) return Promise.resolve(part);
      coming ??= begin();
      return coming;
    },
  };
}
