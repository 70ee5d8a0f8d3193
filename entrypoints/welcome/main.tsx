import '../../components/styles/guide.css';
import { render } from 'preact';
import { Welcome } from '../../components/guide/Welcome';
import { PageFrame } from '../../components/PageFrame';

render(
  <PageFrame>
    <Welcome />
  </PageFrame>,
  document.getElementById('app')!,
);
