import { useEffect, useState } from 'preact/hooks';

/** What is done sooner should not flash. */
const PATIENCE = 500;

interface HowFarProps {
  /** What is being done. */
  label: string;
  /** How much of it is done, from 0 to 1. */
  part: number;
}

/** Says that something long is being done, and how much of it is; nothing in its first half second. */
export function HowFar({ label, part }: HowFarProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="export-go">
      {/* The words stay the same, so that they are read out once. */}
      <span role="status">{isLate && label}</span>
      {isLate && <progress class="export-progress" aria-label={label} value={part} max={1} />}
    </div>
  );
}
