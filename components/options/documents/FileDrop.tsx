import { useState } from 'preact/hooks';

/** Where files are picked by a button or dropped. `id` is the input's; the place to drop on is `<id>-drop`. */
export function FileDrop(props: {
  id: string;
  text: string;
  hint: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const { id, text, hint, accept, multiple = false, disabled = false, onFiles } = props;
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button in it
    <div
      id={`${id}-drop`}
      class={`drop${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label class="button file" for={id}>
        {text}
        <input
          id={id}
          type="file"
          multiple={multiple}
          disabled={disabled}
          accept={accept}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <span class="why">{hint}</span>
    </div>
  );
}
