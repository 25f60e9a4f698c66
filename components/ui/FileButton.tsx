import './file-button.css';
import { useId } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** File endings or media types to offer, as the browser's own dialogue takes them. */
  accept: string;
  onFile: (file: File) => void;
}

/** Chooses one file by the browser's own dialogue. The same file can be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <span class="ui-file">
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
      <label for={id} class="ui-button ui-button-secondary">
        {label}
      </label>
    </span>
  );
}
