import { billSaid, mailSaid, sayer, unknownSaid, uploadsSaid } from '../../../lib/checklist/say';
import type { Said } from '../../../lib/checklist/types';
import { checklistWords } from '../../../lib/checklist/words';
import { filingLimit } from '../../../lib/claim/deadlines';
import { portalByPayerName } from '../../../lib/portals/registry';
import type { Profile } from '../../../lib/profile/schema';
import { useWords } from '../../words';
import { deadlineRule } from '../claim/deadlineRule';
import { SaidList } from './ChecklistCard';

/** What is known of her insurer's ways, each with where it was read, and what is not known with the reason. */
export function InsurerFacts({ profile }: { profile: Profile }) {
  const words = useWords();
  const { t, language } = words;
  const name = profile.coverage.payerName;
  const portal = portalByPayerName(name);
  if (name.trim() === '') return null;
  const own = checklistWords(language);
  const limit = filingLimit(profile);
  const limitSaid = limit ? [{ text: deadlineRule(limit, words), source: '' }] : [];
  const orWhy = (said: Said[], why: Said[]) => (said.length > 0 ? said : why);
  const rows: [string, Said[]][] = portal
    ? [
        [t('payer.site'), [sayer(own)(portal.hosts, portal.hosts.value.join(', '))]],
        [
          t('payer.pages'),
          [sayer(own)(portal.claimPages, `${portal.claimPages.value.map((words) => `“${words}”`).join(', ')}.`)],
        ],
        [t('payer.mail'), orWhy(mailSaid(portal, own), unknownSaid(portal, 'mailingAddress', own))],
        [t('payer.limit'), orWhy(limitSaid, unknownSaid(portal, 'filingLimit', own))],
        [t('payer.bill'), orWhy(billSaid(portal, own), unknownSaid(portal, 'itemizedBillMustShow', own))],
        [t('payer.uploads'), orWhy(uploadsSaid(portal, own), unknownSaid(portal, 'uploads', own))],
      ]
    : [[t('payer.limit'), limitSaid]];
  return (
    <div class="checklist-group" id="insurer-facts">
      <h3>{t('payer.title', { payer: portal?.payerName ?? name })}</h3>
      {!portal && <p>{t('payer.none')}</p>}
      <dl class="facts">
        {rows
          .filter(([, said]) => said.length > 0)
          .map(([title, said]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <SaidList said={said} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
