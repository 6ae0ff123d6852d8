"""Pages of our own invention in the layouts that page readers know."""

from __future__ import annotations

__all__ = ["ARTICLE", "COLUMNS", "FACTS"]

COLUMNS = """<!DOCTYPE html><html><head><title>Quay opens (with photo)</title></head><body>
<a href="MAILTO:?subject=Q&body=http%3A%2F%2Fwww.example.org%2Fgia%2Fgeneral%2F202603%2F01%2FP2026030100123.htm">m</a>
<div class="fontSize1" style="display:none">Quay opens (with photo)</div>
<div id="PRHeadline"><span id="PRHeadlineSpan"><span>Quay opens </span><span>(with photo)</span></span></div>
<div id="starBar">*****</div>
<span id="pressrelease">&nbsp;&nbsp; The Minister for Ports, Ms Ada Lim, opened the quay today (March 1):<br> <br>
See the <a href="/annex/a.pdf">Annex</a>.
<div class="controlDisplay2"></div><div>Ends/Sunday, March 1, 2026<br/>Issued at HKT 18:30</div><div>NNNN</div></span>
<div class="btm_btn"><a href="/y.htm">Yesterday's Press Releases</a></div>
<div class="colRight"><a class="fancybox" href="https://photos.example/P1_photo_2.jpg" title="Ms Lim (left) and
Mr Bo Tan."><img src="https://photos.example/P1_photo_2t.jpg"></a>
<div class="resAV"><div class="video_text">The quay</div><a href="https://videos.example/?id=1">View</a></div></div>
</body></html>"""

ARTICLE = """<!DOCTYPE html><html lang="en"><head><title>Quay opens | Press | Ministry of Ports</title>
<link rel="canonical" href="https://ports.example/news/quay"></head><body>
<nav><ul><li>Home</li><li>A long list of other things that one can read on this site</li></ul></nav>
<main><h1>News room</h1><article><p>FOR IMMEDIATE RELEASE</p><div>Sunday, March 1, 2026</div><h1>Quay opens</h1>
<p>Minister for Ports Ada Lim opened the quay today.</p><script>var x = 1;</script>
<table><tr><td>Ships</td><td>12</td></tr><tr><td>Boats</td><td>3</td></tr></table>
<figure><img src="/quay.jpg" alt="A quay"><figcaption>The quay</figcaption></figure>
<a href="plan.pdf">The plan</a></article></main>
<footer><p>Contact us about anything at all that you can think of.</p></footer></body></html>"""

FACTS = """<!DOCTYPE html><html lang="en"><head><title>Quay opens - GOV.UK</title>
<link rel="canonical" href="https://www.gov.uk/government/news/quay-opens">
<meta name="govuk:content-id" content="0d7a7a8c-0000-4000-8000-000000000000">
<meta name="govuk:first-published-at" content="2026-03-01T09:30:00+00:00">
<meta name="govuk:public-updated-at" content="2026-04-01T09:30:00+00:00"></head><body>
<main><h1>Quay opens</h1><p class="gem-c-lead-paragraph">A quay opens in Selm.</p>
<dl><dt>From:</dt><dd><a href="/government/organisations/department-for-ports">Department for Ports</a> and
<a href="/government/people/ada-lim">Ada Lim MP</a></dd><dt>Published</dt><dd>1 March 2026</dd></dl>
<p>Share this page with all of your friends and with everybody else whom you know or ever knew.</p>
<div class="gem-c-govspeak govuk-govspeak"><div class="govspeak"><p>Ports Minister Ada Lim opened a quay today.</p>
<figure><img src="https://assets.example/quay.jpg" alt="A quay"></figure></div></div></main></body></html>"""
