import { useFormContext, useWatch } from 'react-hook-form';
import { Beside, Block } from '../blocks';
import { needed } from '../checks';
import { Choose, DropDown, Flip, Line, Press } from '../inputs';
import { ANSWERS, PAID_WITH, REFUNDS } from '../lists';
import type { Request } from '../reimbursement';

export function Questions() {
  const { control } = useFormContext<Request>();
  const otherPlan = useWatch({ control, name: 'questions.otherPlan' });
  const answer = needed('yes or no');
  return (
    <>
      <Block title="Another plan">
        <Choose
          at="questions.otherPlan"
          label="Does any other health plan or Medicare also cover this person?"
          items={ANSWERS}
          checks={answer}
        />
        {otherPlan === 'true' ? (
          <Beside>
            <Line at="otherPlan.carrier" label="Name of that plan" checks={needed('the plan')} />
            <Line at="otherPlan.holder" label="Whose plan is it?" />
            <Line at="otherPlan.number" label="Number on that card" />
          </Beside>
        ) : null}
      </Block>
      <Block title="How it came about">
        <Choose at="questions.work" label="Did the job cause the illness or injury?" items={ANSWERS} checks={answer} />
        <Choose at="questions.vehicle" label="Was a car or another vehicle involved?" items={ANSWERS} checks={answer} />
        <Choose
          at="questions.accident"
          label="Was it any other kind of accident?"
          items={ANSWERS}
          checks={answer}
          below="A fall, for example"
        />
      </Block>
      <Block title="Money">
        <Choose at="questions.alreadyPaid" label="Have you already paid the bill?" items={ANSWERS} checks={answer} />
        <DropDown at="questions.paidWith" label="Paid with" items={PAID_WITH} below="Most of it" />
        <Press at="refund" label="Send the refund as" items={REFUNDS} below="A paper check if you choose nothing" />
        <Flip at="payProvider" label="Pay whoever billed me instead of me" />
      </Block>
    </>
  );
}
