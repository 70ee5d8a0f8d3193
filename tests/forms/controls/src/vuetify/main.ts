import 'vuetify/styles';
import { createApp, nextTick } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { VMaskInput } from 'vuetify/labs/VMaskInput';
import { commitOnContinue } from '../shared/continued.ts';
import { ClaimForm } from './claimForm.ts';
import { claim, flat, round } from './model.ts';

const vuetify = createVuetify({
  components: { ...components, VMaskInput },
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
});
createApp(ClaimForm).use(vuetify).mount('#app');
await nextTick();

commitOnContinue(
  document.querySelector<HTMLElement>('#continue')!,
  () => flat(claim),
  () => {
    round.value += 1;
  },
);
