import { Button, Card, DatePicker, Divider, Form, Input, InputNumber, Select, Table } from 'antd';
import { US_STATES } from '../../src/shared/lists';

const options = (list: readonly (readonly [string, string])[]) => list.map(([value, label]) => ({ value, label }));
const at = (index: number, name: string) => [index, name];

export function Care() {
  return (
    <>
      <Card title="Who sent you the bill?">
        <Form.Item name={['biller', 'name']} label="Company or practice">
          <Input />
        </Form.Item>
        <Form.Item name={['biller', 'ein']} label="EIN" help="Nine digits, printed on most bills">
          <Input />
        </Form.Item>
        <Form.Item name={['biller', 'npi']} label="NPI" extra="Leave empty if the bill shows none">
          <Input />
        </Form.Item>
        <Form.Item name={['biller', 'phone']} label="Phone">
          <Input type="tel" />
        </Form.Item>
        <Form.Item name={['biller', 'street']} label="Street">
          <Input />
        </Form.Item>
        <Form.Item name={['biller', 'suite']} label="Suite">
          <Input />
        </Form.Item>
        <Form.Item name={['biller', 'city']} label="City">
          <Input />
        </Form.Item>
        <Form.Item name={['biller', 'state']} label="State">
          <Select showSearch={{ optionFilterProp: 'label' }} options={options(US_STATES)} />
        </Form.Item>
        <Form.Item name={['biller', 'zip']} label="ZIP code">
          <Input />
        </Form.Item>
      </Card>
      <Divider titlePlacement="start">About the treatment</Divider>
      <Form.Item name="doctor" label="Doctor who ordered it">
        <Input />
      </Form.Item>
      <Form.Item name="doctorNpi" label="That doctor’s NPI">
        <Input />
      </Form.Item>
      <Form.Item name="dx1" label="First diagnosis code">
        <Input placeholder="for example C50.911" />
      </Form.Item>
      <Form.Item name="dx2" label="Second diagnosis code">
        <Input />
      </Form.Item>
      <Form.Item name="noticed" label="Illness began on">
        <DatePicker format="MM/DD/YYYY" />
      </Form.Item>
      <Form.Item name="place" label="Kind of place">
        <Select
          options={options([
            ['11', 'Doctor’s office'],
            ['12', 'At home'],
            ['19', 'Hospital outpatient, off campus'],
            ['22', 'Hospital outpatient, on campus'],
          ])}
        />
      </Form.Item>
      <Form.Item name="site" label="Name of that place">
        <Input />
      </Form.Item>
      <Divider titlePlacement="start">What was on the bill</Divider>
      <Form.List name="services">
        {(fields, { add, remove }) => (
          <>
            <Table
              dataSource={fields}
              pagination={false}
              rowKey="key"
              columns={[
                {
                  title: 'Day',
                  render: (_, { name }) => (
                    <Form.Item name={at(name, 'day')} noStyle>
                      <DatePicker format="MM/DD/YYYY" />
                    </Form.Item>
                  ),
                },
                {
                  title: 'Procedure',
                  render: (_, { name }) => (
                    <Form.Item name={at(name, 'code')} noStyle>
                      <Input maxLength={5} />
                    </Form.Item>
                  ),
                },
                {
                  title: 'In words',
                  render: (_, { name }) => (
                    <Form.Item name={at(name, 'words')} noStyle>
                      <Input />
                    </Form.Item>
                  ),
                },
                {
                  title: 'How many',
                  render: (_, { name }) => (
                    <Form.Item name={at(name, 'count')} noStyle>
                      <InputNumber min={1} precision={0} />
                    </Form.Item>
                  ),
                },
                {
                  title: 'Price',
                  render: (_, { name }) => (
                    <Form.Item name={at(name, 'price')} noStyle>
                      <InputNumber prefix="$" precision={2} min={0} />
                    </Form.Item>
                  ),
                },
                {
                  title: '',
                  render: (_, { name }) => (
                    <Button danger type="text" onClick={() => remove(name)} aria-label="Remove this line">
                      ✕
                    </Button>
                  ),
                },
              ]}
            />
            <Button type="dashed" block onClick={() => add({})}>
              + Add a line
            </Button>
          </>
        )}
      </Form.List>
      <Form.Item name="total" label="Bill total">
        <InputNumber prefix="$" precision={2} />
      </Form.Item>
      <Form.Item name="paid" label="You have paid">
        <InputNumber prefix="$" precision={2} />
      </Form.Item>
      <Form.Item name="invoice" label="Number of the bill">
        <Input />
      </Form.Item>
    </>
  );
}
