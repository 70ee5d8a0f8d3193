import '../../components/styles/popup.css';
import { render } from 'preact';
import { PageFrame } from '../../components/PageFrame';
import { Popup } from '../../components/popup/Popup';

render(
  <PageFrame>
    <Popup />
  </PageFrame>,
  document.getElementById('app')!,
);
