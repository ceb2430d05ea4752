import { cleanPasted } from './pasted';

describe('cleanPasted', () => {
  it('drops what nobody saw on the page', () => {
    const html =
      '<head><style>p{color:red}</style></head><!--StartFragment--><p>Seen</p><script>go()</script><svg><a>x</a></svg>';
    expect(cleanPasted(html)).toBe('<p>Seen</p>');
  });

  it('makes lists of the paragraphs with bullets that Word sends', () => {
    const item = (text: string) =>
      `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(cleanPasted(`${item('One hug')}\n${item('One walk')}`)).toBe(
      '<ul><li><p>One hug</p></li><li><p>One walk</p></li></ul>',
    );
  });

  it('keeps the words of Word’s own tags', () => {
    expect(cleanPasted('<p>Near <st1:place>Leeds</st1:place><o:p>&nbsp;</o:p></p>')).toBe(
      '<p>Near Leeds</p>',
    );
  });

  it('finds the bold of a web editor, and not the one that is none', () => {
    const html =
      '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> plain</p></b>';
    expect(cleanPasted(html)).toBe('<p><strong>Bold</strong> plain</p>');
  });

  it('brings every heading to one of two levels', () => {
    expect(cleanPasted('<h1>A</h1><h4>B</h4>')).toBe('<h2>A</h2><h3>B</h3>');
  });

  it('keeps the empty lines of a mail', () => {
    const html =
      '<div>A</div><div><br></div><div class="x"><span style="y"><br/></span></div><div>B<br></div>';
    expect(cleanPasted(html)).toBe('<div>A</div><p></p><p></p><div>B<br></div>');
  });
});
