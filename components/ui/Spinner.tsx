import './spinner.css';
import { useEffect, useState } from 'preact/hooks';

/** Quick answers should not flash: nothing is shown before this many milliseconds. */
const PATIENCE = 200;

/** Says that something is being waited for, after 200 ms. */
export function Spinner({ label }: { label: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="ui-spinner" role="status">
      {isLate && (
        <>
          <span class="ui-spinner-ring" />
          {label}
        </>
      )}
    </div>
  );
}
