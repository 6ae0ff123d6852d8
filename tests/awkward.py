"""Values that are legal and that some format, library or tool is known to spoil: the pools of `tests.values`."""

from __future__ import annotations

__all__ = [
    "BODIES",
    "DATES",
    "INTEGERS",
    "IRIS",
    "KEYS",
    "LANGUAGES",
    "LICENSES",
    "LINES",
    "OFFSETS",
    "SLUGS",
    "TEXTS",
    "URLS",
]

# Texts are shown here as people write them; `tests.values` trims them, as the normal form wants.
LINES = (
    "Ada Lim",
    "新碼頭啟用",
    "豈更車",  # CJK compatibility characters, which NFC rewrites
    "وزارة الصحة تعلن افتتاح الميناء",
    "דובר המשרד 2024 \u200fABC\u200e",  # right-to-left with marks
    "\u202eevil\u202c",
    "e\u0301te\u0301 n\u0303",  # not NFC
    "\u0301 begins with a combining mark",
    "𠮷野家 🏛️ 👩‍👩‍👧‍👦 𝒢",
    "\U0010fffd\ue000",  # private use
    "\ufeffbyte order mark within\ufeff",
    "=SUM(A1:A9)",
    "@handle",
    "-1",
    "+65 5550 0142",
    "\"quoted\", 'single', `back`; 50% | pipe \\ backslash\\n",
    "<p>&amp;]]></p><!-- & -->",
    "# not a heading",
    "---",
    "- item: value",
    "null",
    "true",
    "no",
    "NaN",
    "~",
    "007",
    "1e3",
    "2024-02-29",
    "12:30:00",
    "{}",
    "[a](b) *c* _d_",
    "a: b #c",
    "two  blanks   and\u00a0a hard one, \u200b zero width",
    "\u00ad",
    "İıſẞ ﬁ Å",  # case folds in surprising ways
    "x" * 3000,
)
TEXTS = (
    *LINES,
    "tab\there",
    "one line\nand another",
    "first paragraph\n\nsecond paragraph",
)
BODIES = (
    *TEXTS,
    "several blank lines\n\n\n\n\nfollow\n \n\t\nand more",
    "  \u200bindented\n    code\n\tand tab",
    "ends in blanks  \nof a line",
    "# Heading\n\n---\n\ntitle: not front matter\n\n---\n- item\n> quote",
    "```\nfenced\n```",
    "第一段。\n\n第二段，\u3000全形空格。",
    "الفقرة الأولى.\n\nالفقرة الثانية.",
    '"a","b"\n=1+1,@c\n',
    "long\n\n" + "word " * 4000 + "end",
)
SLUGS = ("a", "0", "ada-lim", "port-authority", "2026-03-01-quay-opens", "a.b_c~d", "null", "true", "1e3", "z" * 128)
DATES = ("2024-02-29", "2000-02-29", "1900-02-28", "0001-01-01", "0004-02-29", "9999-12-31", "2024-09-01", "1969-06-27")
OFFSETS = ("Z", "+08:00", "+14:00", "-14:00", "-00:30", "+00:01", "+05:45", "-13:59")
LANGUAGES = (
    "en",
    "zh-Hant",
    "zh-Hans",
    "zh-cmn-Hans-CN",
    "ar",
    "he-IL",
    "es-419",
    "sr-Latn-RS",
    "sl-rozaj-biske-1994",
    "de-CH-1901",
    "hy-Latn-IT-arevela",
    "de-DE-u-co-phonebk",
    "en-a-myext-b-another",
    "qaa-Qaaa-QM-x-southern",
    "x-whatever",
    "abcdefgh",
)
URLS = (
    "https://harbour.example/",
    "https://harbour.example",
    "http://harbour.example/a/../b/./c//d",
    "https://harbour.example/?q=a&b=c;d='e'(f)*g!h,$i+j#frag?/:@",
    "https://user:pass@harbour.example:8443/p;v=1",
    "https://192.0.2.1/%E6%96%B0%7e%7E",
    "https://HARBOUR.example/UPPER?a=%2F&a=%2f&&=",
    "https://harbour.example/?",
    "https://harbour.example/#",
    "https://xn--fiqs8s.example/~a._-",
    "https://harbour.example/" + "long/" * 400,
)
IRIS = (
    *URLS,
    "urn:isbn:0451450523",
    "URN:NBN:de:101:1-201102033592",
    "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "tag:harbour.example,2026:a/b?c#d",
    "mailto:press@harbour.example?subject=a%20b",
    "a:b",
    "a+b.c-d::",
    "data:,x",
    "doi:10.1000/(182)'$&",
    "https:no-slashes",
    "https://www.wikidata.org/entity/Q42",
)
LICENSES = ("CC-BY-4.0", "CC0-1.0", "OGL-UK-3.0", "MIT", "0BSD", "LicenseRef-a.b+c", "https://harbour.example/licence")
INTEGERS = (0, -1, 1, 2**31, -(2**31) - 1, 2**53 - 1, -(2**53) + 1)
KEYS = (
    "",
    " ",
    "@id",
    "@type",
    "$ref",
    "a/b~c",
    "#",
    "__proto__",
    "ключ",
    "新",
    "\ufffd",
    "a.b[0]",
    "tab\tkey",
    "\ue000",
)
