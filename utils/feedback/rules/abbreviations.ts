/** Words whose full stop does not end a sentence. In small letters, without the last stop. */
export const abbreviations = new Set(
  'e.g i.e eg ie etc vs cf al mr mrs ms dr prof no nos p pp pg para paras fig figs approx ref refs sec ch vol ed min mins max dept wk wks hr hrs st incl excl est temp qu q a.m p.m'.split(
    ' ',
  ),
);

/** What may follow a stop without a space and yet is one name: addresses and files. */
export const nameEndings = new Set(
  'com co uk org net ac gov edu io html htm pdf doc docx xls xlsx ppt pptx jpg jpeg png gif mp3 mp4 wav mov psd ai py js ts css php java cs cpp txt csv zip exe sql json xml dwg net me tv'.split(
    ' ',
  ),
);
