import type { Draw, Letters, Mark } from '#utils/domain/picture.ts';

/** Twice the pixels, so that it stays sharp where it is pasted. */
const SCALE = 2;
const FACE = 'system-ui, "Segoe UI", "Noto Sans", sans-serif';
/** Black on white whatever the screen's colours are: it is pasted into a message. */
const INK = '#1c2226';
const SOFT = '#555d63';
const PAPER = '#ffffff';

const fontOf = ({ size, strong }: Letters): string => `${strong ? 600 : 400} ${size}px ${FACE}`;

function tickBox(pen: OffscreenCanvasRenderingContext2D, mark: Extract<Mark, { is: 'box' }>): void {
  const { x, y, size, ticked } = mark;
  pen.lineWidth = 2;
  pen.strokeStyle = INK;
  pen.strokeRect(x, y, size, size);
  if (!ticked) return;
  pen.beginPath();
  pen.moveTo(x + size * 0.2, y + size * 0.55);
  pen.lineTo(x + size * 0.42, y + size * 0.78);
  pen.lineTo(x + size * 0.82, y + size * 0.25);
  pen.stroke();
}

function put(pen: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  if (mark.is === 'box') tickBox(pen, mark);
  if (mark.is === 'rule') {
    pen.fillStyle = SOFT;
    pen.fillRect(mark.x, mark.y, mark.width, 1);
  }
  if (mark.is === 'text') {
    pen.font = fontOf(mark.letters);
    pen.fillStyle = mark.soft ? SOFT : INK;
    pen.fillText(mark.text, mark.x, mark.y);
  }
}

/** Draws a picture as PNG. @throws when the browser gives no canvas to draw on */
export async function drawPicture(draw: Draw): Promise<Blob> {
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('No canvas');
  const { width, height, marks } = draw((text, letters) => {
    ruler.font = fontOf(letters);
    return ruler.measureText(text).width;
  });
  const canvas = new OffscreenCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  for (const mark of marks) put(pen, mark);
  return canvas.convertToBlob({ type: 'image/png' });
}
