/** name, page, what the field at #x says first */
export const LABELS: [name: string, html: string, label: string][] = [
  ['a label that names the control', '<label for="x">City</label> <input id="x">', 'label: City'],
  ['a label around the control', '<label>City <input id="x"></label>', 'label: City'],
  ['a label after the control', '<input id="x"> <label for="x">City</label>', 'label: City'],
  [
    'a box number in an element of its own, and its caption right behind',
    '<label for="x"><s>7A</s>TOWN</label><input id="x">',
    'label: 7A TOWN',
  ],
  [
    'a caption in two lines, one of them capitals',
    '<label for="x">Tax ID<i>EIN fiscal</i></label><input id="x">',
    'label: Tax ID EIN fiscal',
  ],
  ['letters drawn apart', '<label for="x"><u>C</u>ity</label><input id="x">', 'label: City'],
  ['aria-label', '<input id="x" aria-label="City">', 'aria: City'],
  [
    'aria-labelledby, in its own order',
    '<b id="b">city</b><b id="a">Patient</b><input id="x" aria-labelledby="a b">',
    'aria: Patient city',
  ],
  ['a placeholder', '<input id="x" placeholder="City">', 'placeholder: City'],
  ['a title', '<input id="x" title="City">', 'title: City'],
  ['text on its left', '<div>City <input id="x"></div>', 'left: City'],
  ['text on its left, past another control', '<div>City <input> State <input id="x"></div>', 'left: State'],
  ['text above it', '<div>City</div><div><input id="x"></div>', 'above: City'],
  [
    'text above it, not above its neighbour',
    `<div style="display:flex"><div><div>City</div><input></div><div><div>State</div><input id="x"></div></div>`,
    'above: State',
  ],
  [
    'a caption under its line, as on paper',
    `<div style="display:flex"><div><input><div>City</div></div><div><input id="x"><div>State</div></div></div>`,
    'below: State',
  ],
  [
    'a caption under all the boxes of its value',
    `<div style="display:flex"><div><div><input id="x" size="3"> - <input size="4"></div><div>Home phone</div></div>
      <div><div><input></div><div>Town</div></div></div>`,
    'below: Home phone',
  ],
  [
    'a caption under the boxes to choose from',
    `<form style="display:flex"><div><div><label><input type="radio" id="x" name="a"> Yes</label><label><input type="radio" name="a"> No</label></div>
      <div>At work?</div></div><div><div><input></div><div>Town</div></div></form>`,
    'below: At work?',
  ],
  ['the words right of a box to tick', '<div><input type="checkbox" id="x"> Spouse</div>', 'right: Spouse'],
  [
    'the words right of each box to tick, not those of the next',
    '<div><input type="checkbox"> Self <input type="checkbox" id="x"> Spouse <input type="checkbox"> Child</div>',
    'right: Spouse',
  ],
  ['a cell of a table on its left', '<table><tr><td>City</td><td><input id="x"></td></tr></table>', 'left: City'],
  [
    'the nearest of several cells on its left',
    '<table><tr><td>City</td><td><input></td><td>State</td><td><input id="x"></td></tr></table>',
    'left: State',
  ],
  [
    'text set apart by style',
    '<div><span>City</span><span style="margin-left:40px"><input id="x"></span></div>',
    'left: City',
  ],
  ['a select', '<div>State <select id="x"><option>Ohio</option></select></div>', 'left: State'],
  ['a text area', '<div>Remarks</div><textarea id="x"></textarea>', 'above: Remarks'],
  [
    'how a date is written, beside the caption',
    '<div><b id="c">Born</b> <i>MM DD YYYY</i></div><input id="x" aria-labelledby="c">',
    'aria: Born\nhint: MM DD YYYY',
  ],
  [
    'in which order a name is written, beside the caption',
    '<div><b id="c">Insured</b> <i>last, first, middle</i></div><input id="x" aria-labelledby="c">',
    'aria: Insured\nhint: last, first, middle',
  ],
  [
    'a caption at the end of the line before, for which there was no room',
    '<div style="width:300px">City <input style="width:110px"> State <input style="width:40px"> Zip <input id="x" style="width:200px"></div>',
    'left: Zip',
  ],
  [
    'words behind a box to tick that go on under it',
    `<p style="width:220px"><input type="checkbox" id="x"> The doctor ${'may be sent what is due for this claim '.repeat(3)}</p>`,
    `right: The doctor ${'may be sent what is due for this claim '.repeat(3).trim()}`,
  ],
];
export const FOREIGN: [name: string, html: string, text: string][] = [
  ['the label of another control', '<label for="a">City</label><input id="a"> <input id="x">', 'City'],
  ['a button inside the label', '<label>City <button>Help</button> <input id="x"></label>', 'Help'],
  ['options of a list inside the label', '<label>State <select id="x"><option>Ohio</option></select></label>', 'Ohio'],
  ['hidden words inside the label', '<label for="x">City <span hidden>trap</span></label><input id="x">', 'trap'],
  [
    'scripts and styles',
    '<div>City <style>.a{}</style><script type="text/plain">var a</script><input id="x"></div>',
    '.a',
  ],
  [
    'a text beyond the box of another control',
    '<p>Once upon a time</p><div><input></div><div><input id="x"></div>',
    'Once',
  ],
  [
    'the head of the cell before',
    '<table><tr><td>Town</td><td><input></td><td colspan="2">State <input> Zip <input id="x"></td></tr></table>',
    'Town',
  ],
];
export const CELLS = (headers: string, row: string) =>
  `<table border="1"><thead>${headers}</thead><tbody>${row}</tbody></table>`;
export const TABLES: [name: string, html: string, labels: string[]][] = [
  [
    'the header of its column',
    CELLS('<tr><th>Date</th><th>Charge</th></tr>', '<tr><td><input></td><td><input id="x"></td></tr>'),
    ['column-header: Charge'],
  ],
  [
    'the header of its row',
    '<table><tr><th>Patient</th><td><input></td></tr><tr><th>Insured</th><td><input id="x"></td></tr></table>',
    ['row-header: Insured'],
  ],
  [
    'a header over several columns together with its own',
    CELLS(
      '<tr><th colspan="2">Dates of service</th><th rowspan="2">Charge</th></tr><tr><th>From</th><th>To</th></tr>',
      '<tr><td><input></td><td><input id="x"></td><td><input></td></tr>',
    ),
    ['column-header: To', 'column-header: Dates of service To'],
  ],
  [
    'a header that reaches down over two header rows',
    CELLS(
      '<tr><th colspan="2">Dates of service</th><th rowspan="2">Charge</th></tr><tr><th>From</th><th>To</th></tr>',
      '<tr><td><input></td><td><input></td><td><input id="x"></td></tr>',
    ),
    ['column-header: Charge'],
  ],
  [
    'a row header that reaches down over several rows',
    `<table><tr><th>Who</th><th>First</th><th>Last</th></tr>
     <tr><th rowspan="2">Patient</th><td><input></td><td><input></td></tr><tr><td><input id="x"></td><td><input></td></tr></table>`,
    ['column-header: First', 'row-header: Patient'],
  ],
  [
    'the header over both of its columns',
    CELLS(
      '<tr><th>Date</th><th>Charge</th><th>Code</th></tr>',
      '<tr><td colspan="2"><input id="x"></td><td><input></td></tr>',
    ),
    ['column-header: Date Charge'],
  ],
  [
    'the headers of an ARIA grid',
    `<div role="table"><div role="row"><span role="columnheader">Date</span> <span role="columnheader">Charge</span></div>
     <div role="row"><span role="cell"><input></span> <span role="cell"><input id="x"></span></div></div>`,
    ['column-header: Charge'],
  ],
];
