import {
  AutoComplete,
  Button,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  Typography,
  Upload,
  type UploadFile,
} from 'antd';
import type { Dayjs } from 'dayjs';
import { filesText } from '../shared/files';
import { type Choices, EMPLOYERS, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { ClaimForm, show } from '../shared/react';
import { Diagnosis } from './diagnosis';

interface Claim {
  bill?: UploadFile[];
  medical?: UploadFile[];
  patientFirst?: string;
  patientLast?: string;
  patientBorn?: Dayjs;
  patientPhone?: string;
  patientState?: string;
  patientSex?: string;
  relationship?: string[];
  memberId?: string;
  subscriberState?: string;
  employer?: string;
  otherCoverage?: string;
  diagnosis?: string;
  serviceFrom?: Dayjs | null;
  what?: string;
  total?: number | null;
  paid?: number | null;
  signature?: string;
}

const day = (date: Dayjs | null | undefined) => date?.format('YYYY-MM-DD') ?? '';

const filesIn = (list: UploadFile[] = []) => filesText(list.flatMap(({ originFileObj }) => originFileObj ?? []));

const flat = async ({
  patientBorn,
  serviceFrom,
  relationship = [],
  total,
  paid,
  bill,
  medical,
  ...texts
}: Claim): Promise<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value ?? ''])),
  patientBorn: day(patientBorn),
  serviceFrom: day(serviceFrom),
  relationship: relationship.join(','),
  total: String(total ?? ''),
  paid: String(paid ?? ''),
  bill: await filesIn(bill),
  medical: await filesIn(medical),
});

const options = (list: Choices) => list.map(([value, label]) => ({ value, label }));
const YES_NO: Choices = [
  ['yes', 'Yes'],
  ['no', 'No'],
];

const Heading = ({ text }: { text: string }) => <Typography.Title level={2}>{text}</Typography.Title>;

const fileList = ({ fileList: list }: { fileList: UploadFile[] }) => list;

function Page() {
  const [form] = Form.useForm<Claim>();
  return (
    <ClaimForm bare model={() => flat(form.getFieldsValue(true))}>
      <Form form={form} name="claim" layout="vertical" autoComplete="off">
        <Heading text="Patient" />
        <Form.Item name="patientFirst" label="First name" rules={[{ required: true }]}>
          <Input />
        </Form.Item>
        <Form.Item name="patientLast" label="Last name" rules={[{ required: true }]}>
          <Input />
        </Form.Item>
        <Form.Item name="patientBorn" label="Date of birth">
          <DatePicker format="MM/DD/YYYY" placeholder="MM/DD/YYYY" />
        </Form.Item>
        <Form.Item name="patientPhone" label="Phone">
          <Input type="tel" />
        </Form.Item>
        <Form.Item name="patientState" label="State">
          <Select placeholder="Choose" options={options(US_STATES)} />
        </Form.Item>
        <Form.Item name="patientSex" label="Sex">
          <Select placeholder="Choose" options={options(SEXES)} />
        </Form.Item>
        <Form.Item name="relationship" label="Patient's relationship to the subscriber (check one)">
          <Checkbox.Group options={options(RELATIONSHIPS)} />
        </Form.Item>
        <Heading text="Subscriber" />
        <Form.Item name="memberId" label="Member ID" rules={[{ required: true }]} validateTrigger="onBlur">
          <Input allowClear />
        </Form.Item>
        <Form.Item name="subscriberState" label="State">
          <Select showSearch={{ optionFilterProp: 'label' }} placeholder="Choose" options={options(US_STATES)} />
        </Form.Item>
        <Form.Item name="employer" label="Employer">
          <AutoComplete options={options(EMPLOYERS)} showSearch={{ filterOption: true }} />
        </Form.Item>
        <Form.Item name="otherCoverage" label="Does the patient have other health insurance?">
          <Radio.Group options={options(YES_NO)} />
        </Form.Item>
        <Heading text="Service" />
        <Form.Item name="diagnosis" label="Primary diagnosis code (ICD-10)">
          <Diagnosis />
        </Form.Item>
        <Form.Item name="serviceFrom" label="First date of service">
          <DatePicker />
        </Form.Item>
        <Form.Item name="what" label="Describe the services you received">
          <Input.TextArea rows={3} />
        </Form.Item>
        <Form.Item name="total" label="Total charge">
          <InputNumber prefix="$" precision={2} min={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="paid" label="Amount you paid">
          <InputNumber<number>
            style={{ width: '100%' }}
            formatter={(value) => (value ? `$ ${value}`.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : '')}
            parser={(text) => (text?.replace(/\$\s?|,/g, '') ?? '') as unknown as number}
          />
        </Form.Item>
        <Heading text="Attachments" />
        <Form.Item name="bill" label="Itemized bill" valuePropName="fileList" getValueFromEvent={fileList}>
          <Upload beforeUpload={() => false} maxCount={1} accept=".pdf,.png,.jpg">
            <Button icon={<span>↑</span>}>Click to upload</Button>
          </Upload>
        </Form.Item>
        <Form.Item
          name="medical"
          label="Supporting documentation"
          valuePropName="fileList"
          getValueFromEvent={fileList}
        >
          <Upload.Dragger beforeUpload={() => false} multiple>
            <p>Click or drag your letter of medical necessity and progress notes to this area</p>
          </Upload.Dragger>
        </Form.Item>
        <Heading text="Signature" />
        <Form.Item name="signature" label="Type your name to sign">
          <Input />
        </Form.Item>
      </Form>
    </ClaimForm>
  );
}

show(<Page />);
