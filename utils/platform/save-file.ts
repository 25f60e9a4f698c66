/** How long the browser may take to begin reading the file before its address is given up, in milliseconds. */
const KEEP_ADDRESS = 60_000;

/**
 * Hands a file to the browser's own download, which needs no permission. Resolves once it was handed over: whether
 * it was written to disk is not told to a page. Throws when the browser has no room to make it.
 *
 * @param type its media type, such as `text/csv;charset=utf-8`
 */
export async function saveFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  page: Document = document,
): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}
