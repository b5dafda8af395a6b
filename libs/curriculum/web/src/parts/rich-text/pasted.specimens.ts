/** As Microsoft Word 365 puts it on the clipboard, shortened: list items are paragraphs with a sign in a conditional comment. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style>
<!-- /* Font Definitions */ @font-face {font-family:Symbol;} p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0 {mso-list-id:1;} -->
</style>
</head>
<body lang=RU style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<h1><b><span lang=KY style='font-size:16.0pt;mso-ansi-language:KY'>Чыр-чатак картасы<o:p></o:p></span></b></h1>
<p class=MsoNormal><span lang=KY style='mso-ansi-language:KY'>Сиз <b style='mso-bidi-font-weight:normal'>үч
адамды</b> жана <i style='mso-bidi-font-style:normal'>бир мекемени</i> атайсыз.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=KY style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=KY>Ким таасирленет?<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=KY style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><b><span lang=KY>Ким чечет?</span></b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=KY>Айыл өкмөтү<o:p></o:p></span></p>
<p class=MsoNormal><span lang=KY>Андан кийин:<o:p></o:p></span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span lang=KY><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=KY>Жазыңыз.<o:p></o:p></span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span lang=KY><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=KY>Көрсөтүңүз: <a href="https://www.un.org/ru/">un.org</a><o:p></o:p></span></p>
<p class=MsoNormal><span lang=KY><o:p>&nbsp;</o:p></span></p>
<h3><st1:place w:st="on"><st1:City w:st="on">Бишкек</st1:City></st1:place></h3>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=312 valign=top><p class=MsoNormal>Жашоочулар<o:p></o:p></p></td><td width=312><p class=MsoNormal>2022<o:p></o:p></p></td></tr></table>
<!--EndFragment-->
</body>
</html>`;

/** The same program, with a comment, a deletion that is tracked, a bookmark, a hidden word and a picture. */
export const WORD_WITH_COMMENTS = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=RU>
<!--StartFragment--><p class=MsoNormal><a name="_Hlk1">Слова </a><span class=msoDel><del cite="mailto:x">больше </del></span><span class=MsoCommentReference><span style='font-size:8.0pt'><!--[if !supportAnnotations]--><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]></span></span><span class=msoIns><ins>остаются</ins></span><span style='display:none;mso-hide:all'> тайно</span> на&nbsp;месте.<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025" style='width:10pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=10 height=10 src="file:///C:/clip_image001.png" v:shapes="_x0000_i1025"><![endif]>И эти тоже.<o:p></o:p></p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Проверить!<o:p></o:p></p></div></div></div>
<!--EndFragment--></body></html>`;

/** As Google Docs puts it on the clipboard: all of it within a bold element that says that it is not bold. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-8c1d6f0e-7fff-2b1a-0000-000000000000"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Before the session</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">Put the chairs in a </span><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">circle</span><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">; leave </span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;">no</span><span style="font-weight:400;font-style:normal;white-space:pre-wrap;"> table. See </span><a href="https://example.org/guide" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;font-style:normal;text-decoration:underline;white-space:pre-wrap;">the guide</span></a><span style="font-weight:400;white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-weight:400;font-style:normal;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Flip chart</span></p></li><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Markers, </span><span style="font-weight:700;">two colours</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;font-weight:400;" aria-level="2"><p dir="ltr" role="presentation"><span>black</span></p></li><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>red</span></p></li></ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Tape</span></p></li></ul><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Welcome</span></p></li><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Rules</span></p></li></ol><p dir="ltr"><span style="white-space:pre-wrap;">First line</span><span style="white-space:pre-wrap;"><br /></span><span style="white-space:pre-wrap;">Second line</span></p><p dir="ltr"><span><img src="https://lh7-rt.googleusercontent.com/docsz/x" width="10" height="10" /></span></p></b><br class="Apple-interchange-newline">`;
