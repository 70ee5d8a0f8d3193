import { Button, Form, Layout, Menu, Steps, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Care } from './care';
import { People } from './people';
import { Questions } from './questions';

const STEPS = [
  { title: 'People', content: <People /> },
  { title: 'Care', content: <Care /> },
  { title: 'Questions', content: <Questions /> },
];

/** The library's own values by path, as flat strings. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (value === undefined || value === null) return [[path, '']];
  if (typeof value === 'boolean') return [[path, value ? 'on' : '']];
  if (typeof (value as Dayjs).format === 'function') return [[path, (value as Dayjs).format('YYYY-MM-DD')]];
  if (Array.isArray(value) && value.some((one) => one?.uid)) return [[path, value.map(({ name }) => name).join(', ')]];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name));
}

function Claim() {
  const [form] = Form.useForm();
  const [step, setStep] = useState(0);
  useEffect(() => {
    Object.assign(window, { formState: () => Object.fromEntries(flatten(form.getFieldsValue(true))) });
  }, [form]);
  return (
    <Layout>
      <Layout.Header>
        <Menu
          theme="dark"
          mode="horizontal"
          items={['Home', 'Claims', 'Find care'].map((label) => ({ key: label, label }))}
        />
      </Layout.Header>
      <Layout.Content style={{ padding: 24, maxWidth: 1000 }}>
        <Typography.Title>Ask for money back</Typography.Title>
        <Steps current={step} items={STEPS.map(({ title }) => ({ title }))} />
        <Form
          form={form}
          labelCol={{ span: 8 }}
          wrapperCol={{ span: 14 }}
          colon
          scrollToFirstError
          initialValues={{ services: [{}] }}
          style={{ marginTop: 24 }}
        >
          {STEPS[step]!.content}
          {step < STEPS.length - 1 ? (
            <Button type="primary" onClick={() => setStep(step + 1)}>
              Next
            </Button>
          ) : (
            <Button type="primary" htmlType="submit">
              Send claim
            </Button>
          )}
        </Form>
      </Layout.Content>
    </Layout>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Claim />);
