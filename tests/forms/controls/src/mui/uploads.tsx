import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { filesText } from '../shared/files';
import { Part } from '../shared/react';

/** As MUI's own documentation hides the input of an upload button. */
const VisuallyHiddenInput = styled('input')({
  clip: 'rect(0 0 0 0)',
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  bottom: 0,
  left: 0,
  whiteSpace: 'nowrap',
  width: 1,
});

export function useUploads() {
  const [receipt, setReceipt] = useState<File[]>([]);
  const [documents, setDocuments] = useState<File[]>([]);
  const model = async (): Promise<Record<string, string>> => ({
    receipt: await filesText(receipt),
    documents: await filesText(documents),
  });
  return { receipt, setReceipt, documents, setDocuments, model };
}

/** An upload button with the name beside it, and one for several files with a chip for each. */
export function Uploads({ receipt, setReceipt, documents, setDocuments }: ReturnType<typeof useUploads>) {
  return (
    <Part title="Supporting documents">
      <Button component="label" variant="contained" tabIndex={-1}>
        Upload itemized bill
        <VisuallyHiddenInput
          type="file"
          accept=".pdf,.jpg"
          onChange={(event) => setReceipt([...(event.target.files ?? [])])}
        />
      </Button>
      <span>{receipt.map(({ name }) => name).join(', ')}</span>
      <div style={{ marginTop: 12 }}>
        <Button component="label" variant="outlined" tabIndex={-1}>
          Upload files
          <VisuallyHiddenInput
            type="file"
            multiple
            accept=".pdf,.png"
            onChange={(event) => {
              setDocuments([...documents, ...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </Button>
        {documents.map((file) => (
          <Chip
            key={file.name}
            label={file.name}
            onDelete={() => setDocuments(documents.filter((one) => one !== file))}
          />
        ))}
      </div>
    </Part>
  );
}
