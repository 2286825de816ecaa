const item = (style: string, marker: string, words: string, place = 'Middle') =>
	`<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;${style}'><![if !supportLists]><span lang=VI
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>${words}<o:p></o:p></span></p>`;

/** As Word 2019 puts it on the clipboard: a whole page with styles, conditional comments and a list by paragraphs. */
export const wordPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- @list l0:level1 {mso-level-number-format:bullet;} p.MsoNormal {margin:0cm; font-family:"Times New Roman",serif; mso-fareast-font-family:Calibri;} --></style></head>
<body lang=VI link="#0563C1" style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<p class=MsoTitle><span lang=VI>Hội nghị chuyển đổi số</span><o:p></o:p></p>
<h1 style='margin-top:12.0pt'><b><span lang=VI style='font-size:16.0pt;color:#2F5496;mso-themecolor:accent1'>Kết quả ${'bước đầu'.normalize('NFD')}<o:p></o:p></span></b></h1>
<p class=MsoNormal style='text-align:justify'><span lang=VI style='mso-bidi-font-size:14.0pt'>Sáng 5/11, <b style='mso-bidi-font-weight:normal'>Sở Khoa học</b> và<span
style='mso-spacerun:yes'>  </span><st1:place w:st="on">Công nghệ</st1:place> <i>tổng kết</i>.\u200B<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item('mso-list:l0 level1 lfo1', '·', 'Dịch vụ công', 'First')}
${item('mso-list:l0 level2 lfo1', 'o', 'toàn trình')}
${item('mso-list:l0 level2 lfo1', 'o', 'một phần')}
${item('mso-list:l0 level1 lfo1', '·', 'Chữ ký số', 'Last')}
<p class=MsoNormal>Các bước:</p>
${item('mso-list:l1 level1 lfo2', '3.', 'nộp hồ sơ', 'First')}
${item('mso-list:l1 level1 lfo2', '4.', 'nhận kết quả', 'Last')}
<p class=MsoListParagraph>Thụt lề thôi.</p>
<p class=MsoNormal>Xem <a href="https://tuyenquang.example/tin"><span style='color:#0563C1'>tin</span></a>, <a href="file:///C:/Users/x/bai.docx">tệp</a>,
<a href="javascript:alert(1)">bẫy</a><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a><span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[NT1]</a></span>
<del cite="mailto:Nam" datetime="2026-11-05T08:00">bỏ đi</del><ins cite="mailto:Nam">thêm vào</ins>.</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><thead><tr style='mso-yfti-irow:0'>
<td width=200 style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Huyện<o:p></o:p></b></p></td><td><p class=MsoNormal>Hồ sơ</p></td></tr></thead>
<tr><td colspan=2><p class=MsoNormal>Na Hang: 1.204</p></td></tr></table>
<!--[if gte vml 1]><v:shape id="_x0000_i1025"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Users/x/image001.png" v:shapes="_x0000_i1025"><![endif]>
<!--EndFragment--><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Sửa lại chỗ này</p></div></div></body></html>`;

/** As Google Docs puts it there: everything inside a bold that is none, emphasis by styles, links through Google. */
export const docsPage = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-8a1e"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial,sans-serif;font-weight:400;">Lễ hội Thành Tuyên</span></h1><h3 dir="ltr"><span style="font-weight:700;">Đêm rước đèn</span></h3><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">Hàng nghìn người </span><span style="font-size:11pt;font-weight:700;font-style:italic;">xuống phố</span><span style="font-weight:400;">, theo </span><a href="https://www.google.com/url?q=https://bao.example/le-hoi?x%3D1&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=AOv" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;">ban tổ chức</span></a><span>.</span></p><br><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">đèn cá</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>cá chép</span></p></li></ul></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="200"/><col/></colgroup><tbody><tr style="height:0pt"><td style="border:solid"><p dir="ltr"><span>Tối</span></p></td><td rowspan="2"><p dir="ltr"><span>Sân khấu</span></p></td></tr><tr><td><br></td></tr></tbody></table></div><p><span><span style="border:none;display:inline-block;"><img src="https://lh7-us.googleusercontent.com/abc" width="602" height="401" /></span></span></p></b><br class="Apple-interchange-newline">`;
