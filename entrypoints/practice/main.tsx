import '../../components/styles/practice.css';
import { render } from 'preact';
import { PageFrame } from '../../components/PageFrame';
import { bring } from '../../components/practice/bring';
import { Practice } from '../../components/practice/Practice';
import { clickedField, noteClicked } from '../../lib/background/clickedElement';
import { lookAtFrame } from '../../lib/background/lookAtFrame';
import { handlePage } from '../../lib/messaging/handlePage';
import { PRACTICE_REQUESTS } from '../../lib/messaging/pageSchemas';

handlePage(PRACTICE_REQUESTS, {
  'practice.look': () => lookAtFrame()!, // only a frame in a page looks like nothing
  'practice.noteClicked': ({ mark }) => {
    noteClicked(mark);
    return {};
  },
  'practice.clickedField': () => ({ fieldId: clickedField() }),
  'practice.bring': async ({ files }) => {
    await bring(files);
    return {};
  },
});

render(
  <PageFrame title="practice.title">
    <Practice />
  </PageFrame>,
  document.getElementById('app')!,
);
