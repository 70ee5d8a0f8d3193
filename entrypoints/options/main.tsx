import '../../components/styles/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { PageFrame } from '../../components/PageFrame';

render(
  <PageFrame>
    <Options />
  </PageFrame>,
  document.getElementById('app')!,
);
