/**
 * Puts a PNG on the clipboard. The picture may still be on its way: browsers forget the press of the button that allows
 * it if we wait for it first.
 *
 * @returns false when the browser would not
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
