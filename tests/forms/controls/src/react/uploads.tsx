import { type ChangeEvent, useRef, useState } from 'react';
import { filesText } from '../shared/files';
import { Labelled, Part } from '../shared/react';

/** Files as React's state: a plain input, an input behind a button that fills a list, and a zone that is dropped on. */
export function useUploads() {
  const [receipt, setReceipt] = useState<File[]>([]);
  const [payment, setPayment] = useState<File[]>([]);
  const [medical, setMedical] = useState<File[]>([]);
  const model = async (): Promise<Record<string, string>> => ({
    receipt: await filesText(receipt),
    payment: await filesText(payment),
    medical: await filesText(medical),
  });
  return { receipt, setReceipt, payment, setPayment, medical, setMedical, model };
}

const chosen = (event: ChangeEvent<HTMLInputElement>) => [...(event.target.files ?? [])];

export function Uploads(props: ReturnType<typeof useUploads>) {
  const { receipt, setReceipt, payment, setPayment, medical, setMedical } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Part title="Attachments">
      <Labelled text="Itemized receipt" id="receipt">
        <input id="receipt" type="file" accept="application/pdf" onChange={(event) => setReceipt(chosen(event))} />
        {receipt.length > 0 && <small>{receipt[0]?.name}</small>}
      </Labelled>
      <div className="row">
        <input
          ref={input}
          type="file"
          style={{ display: 'none' }}
          onChange={(event) => {
            setPayment([...payment, ...chosen(event)]);
            event.target.value = '';
          }}
        />
        <button type="button" onClick={() => input.current?.click()}>
          Add proof of payment
        </button>
        <ul>
          {payment.map((file) => (
            <li key={file.name}>
              {file.name}{' '}
              <button
                type="button"
                aria-label={`Delete ${file.name}`}
                onClick={() => setPayment(payment.filter((one) => one !== file))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
      <DropZone files={medical} onFiles={setMedical} />
    </Part>
  );
}

/** As react-dropzone builds it: all by the root's own handlers, the input only opens the browser's dialog. */
function DropZone({ files, onFiles }: { files: File[]; onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="row">
      {/* biome-ignore lint/a11y/useSemanticElements: as the library does */}
      <div
        role="button"
        tabIndex={0}
        style={{ padding: '1rem', border: '2px dashed #8a93a0' }}
        onClick={() => input.current?.click()}
        onKeyDown={(event) => event.key === 'Enter' && input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          onFiles([...event.dataTransfer.files]);
        }}
      >
        <input ref={input} type="file" multiple style={{ display: 'none' }} tabIndex={-1} />
        <p>Drag your letter of medical necessity and progress notes here, or click to select them</p>
      </div>
      <aside>{files.map(({ name }) => name).join(', ')}</aside>
    </section>
  );
}
