import { Card, Checkbox, Col, DatePicker, Form, Input, Radio, Row, Select } from 'antd';
import { US_STATES } from '../../src/shared/lists';

const options = (list: readonly (readonly [string, string])[]) => list.map(([value, label]) => ({ value, label }));

export function People() {
  return (
    <>
      <Form.Item name="me" label="I am">
        <Radio.Group
          optionType="button"
          options={options([
            ['subscriber', 'The subscriber'],
            ['patient', 'The patient'],
            ['helper', 'Somebody helping them'],
          ])}
        />
      </Form.Item>
      <Card title="Person who was treated" style={{ marginBottom: 24 }}>
        <Form.Item label="Name" required>
          <Row gutter={8}>
            <Col span={10}>
              <Form.Item name={['treated', 'first']} noStyle>
                <Input placeholder="First" />
              </Form.Item>
            </Col>
            <Col span={4}>
              <Form.Item name={['treated', 'mi']} noStyle>
                <Input placeholder="MI" maxLength={1} />
              </Form.Item>
            </Col>
            <Col span={10}>
              <Form.Item name={['treated', 'last']} noStyle>
                <Input placeholder="Last" />
              </Form.Item>
            </Col>
          </Row>
        </Form.Item>
        <Form.Item name={['treated', 'born']} label="Born on" rules={[{ required: true }]}>
          <DatePicker format="MM/DD/YYYY" />
        </Form.Item>
        <Form.Item name={['treated', 'sex']} label="Sex">
          <Radio.Group
            optionType="button"
            buttonStyle="solid"
            options={options([
              ['F', 'Female'],
              ['M', 'Male'],
              ['X', 'X'],
            ])}
          />
        </Form.Item>
        <Form.Item name={['treated', 'tie']} label="Tie to the subscriber" tooltip="How the two are related">
          <Select
            placeholder="Pick one"
            options={options([
              ['00', 'Subscriber themself'],
              ['01', 'Husband, wife or partner'],
              ['02', 'Son or daughter'],
              ['03', 'Somebody else'],
            ])}
          />
        </Form.Item>
        <Form.Item name={['treated', 'phone']} label="Best number to call">
          <Input addonBefore="+1" type="tel" />
        </Form.Item>
        <Form.Item name={['treated', 'mail']} label="E-mail">
          <Input />
        </Form.Item>
        <Form.Item name={['treated', 'same']} valuePropName="checked" wrapperCol={{ offset: 8 }}>
          <Checkbox>Same address as the subscriber</Checkbox>
        </Form.Item>
        <Home of="treated" />
      </Card>
      <Card title="Subscriber" style={{ marginBottom: 24 }}>
        <Form.Item name={['holder', 'name']} label="Name on the card">
          <Input />
        </Form.Item>
        <Form.Item name={['holder', 'born']} label="Born on">
          <DatePicker format="MM/DD/YYYY" />
        </Form.Item>
        <Form.Item name={['holder', 'id']} label="ID on the card" extra="Letters and numbers">
          <Input />
        </Form.Item>
        <Form.Item name={['holder', 'group']} label="Group">
          <Input />
        </Form.Item>
        <Form.Item name={['holder', 'job']} label="Company they work for">
          <Input />
        </Form.Item>
        <Home of="holder" />
      </Card>
    </>
  );
}

function Home({ of }: { of: string }) {
  return (
    <>
      <Form.Item name={[of, 'street']} label="Street and number">
        <Input />
      </Form.Item>
      <Form.Item name={[of, 'unit']} label="Apartment">
        <Input />
      </Form.Item>
      <Form.Item name={[of, 'city']} label="City">
        <Input />
      </Form.Item>
      <Form.Item name={[of, 'state']} label="State">
        <Select showSearch={{ optionFilterProp: 'label' }} options={options(US_STATES)} />
      </Form.Item>
      <Form.Item name={[of, 'zip']} label="ZIP code">
        <Input maxLength={5} />
      </Form.Item>
    </>
  );
}
