/** The packet of the options page: the stored papers of a claim as one PDF to mail or upload. */
export const packet = {
  'section.packet': 'Packet',
  'packet.what':
    'The stored papers of this claim as one PDF in mailing order, with your member ID, the claim number and “Page n of m” at the foot of every page. The stored files stay as they are.',
  'packet.noMemberId': 'Your member ID is missing, and would not stand on the pages. Add it under {section}.',
  'packet.noClaimNumber':
    'There is no claim number yet, so it will not stand on the pages. When your insurer gives one, note it under {section}.',
  'packet.missing': 'Required, and not in the packet:',
  'packet.papers': 'Papers, in this order',
  'packet.none': 'No file is stored for this claim yet. Add them under {section}.',
  'packet.include': '{name} ({kind}, {size})',
  'packet.otherHint': 'What is “Something else” may be a draft: tick what belongs in.',
  'packet.smaller': 'smaller copy',
  'packet.up': 'Earlier: {name}',
  'packet.down': 'Later: {name}',
  'packet.contents': 'With a contents page',
  'packet.contentsHint':
    'It lists the papers and their pages, and comes after your letter. The letter says already what is enclosed; useful for a thick packet.',
  'packet.contentsName': 'Contents',
  'packet.make': 'Make the packet',
  'packet.making': 'Making the packet',
  'packet.refused':
    'No packet was made: {count} {count|file|files} cannot be taken. Mend or leave out what is marked above; nothing was changed.',
  'packet.made': '{pages} {pages|page|pages}, {size}',
  'packet.madeParts': '{pages} pages in {parts} files',
  'packet.tooLarge':
    'This is more than the {limit} that upload boxes safely take. On paper it does not matter; for an upload, make several files of it.',
  'packet.limitFrom': 'Limit: {source}.',
  'packet.split': 'Make several files, each up to {limit}',
  'packet.partTooLarge':
    '“{name}” alone is larger than that. Make a smaller copy of its file under {section}, then make the packet again.',
  'packet.part': 'File {n} of {count}: pages {from} to {to}, {size}',
  'packet.partOne': 'File {n} of {count}: page {from}, {size}',
  'packet.pagesOf': 'Pages {from} to {to}: {name}',
  'packet.pageOf': 'Page {from}: {name}',
  'packet.save': 'Save a copy',
  'packet.saveOne': 'Save a copy: {name}',
  'packet.store': 'Store with the claim',
  'packet.storeOne': 'Store with the claim: {name}',
  'packet.storing': 'Storing {name}',
  'packet.stored': '{name} is stored.',
  'packet.fileName': 'Packet {date}',
  'packet.partName': 'Packet {date}, {n} of {count}',
  'packet.sign': 'Before you mail it: sign what has to be signed, keep a copy, and use tracked mail.',
} as const;
