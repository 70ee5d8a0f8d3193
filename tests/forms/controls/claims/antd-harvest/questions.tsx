import { Button, Checkbox, DatePicker, Form, Input, Radio, Switch, Upload } from 'antd';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const list = ({ fileList }: { fileList: unknown[] }) => fileList;

export function Questions() {
  return (
    <>
      <Form.Item name="another" label="Is there a second health plan?">
        <Radio.Group options={YES_NO} />
      </Form.Item>
      <Form.Item name="job" label="Did it happen at work?">
        <Radio.Group options={YES_NO} />
      </Form.Item>
      <Form.Item name="car" label="Was a car crash the cause?">
        <Radio.Group options={YES_NO} />
      </Form.Item>
      <Form.Item name="mishap" label="Was there some other accident?">
        <Radio.Group options={YES_NO} />
      </Form.Item>
      <Form.Item name="how" label="How did you pay?">
        <Radio.Group
          options={[
            { value: 'cash', label: 'Cash' },
            { value: 'check', label: 'Check' },
            { value: 'card', label: 'Credit or debit card' },
          ]}
        />
      </Form.Item>
      <Form.Item name="payee" label="Send the money to">
        <Radio.Group
          options={[
            { value: 'me', label: 'Me' },
            { value: 'them', label: 'Who billed me' },
          ]}
        />
      </Form.Item>
      <Form.Item name="bill" label="Itemized bill" valuePropName="fileList" getValueFromEvent={list}>
        <Upload beforeUpload={() => false}>
          <Button>Choose a file</Button>
        </Upload>
      </Form.Item>
      <Form.Item name="texts" label="Text me about this claim" valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="true" valuePropName="checked" wrapperCol={{ offset: 8 }}>
        <Checkbox>Everything here is true, and I have the receipts</Checkbox>
      </Form.Item>
      <Form.Item name="sign" label="Your name, as your signature">
        <Input />
      </Form.Item>
      <Form.Item name="signed" label="Signed on">
        <DatePicker format="MM/DD/YYYY" />
      </Form.Item>
    </>
  );
}
