"""Every code that a finding may carry, with its name and severity: the one list (design section 5).

A code never changes its meaning and is never given to another fault. `0xx` run, `1xx` syntax, `2xx` shape, `3xx`
meaning in a record, `4xx` between files, `5xx` export readiness, `6xx` style, `7xx` foreign documents, `8xx` portal
readiness, `9xx` ours.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["FAULTS", "Fault", "Severity", "Stage"]

Severity = Literal["error", "warning", "info"]
Stage = Literal["held", "record", "source", "register", "dataset"]


class Fault(NamedTuple):
    """A kind of fault: its kebab name, how grave it is unless the configuration says otherwise, and who looks for it.

    `stages` are those at which the rule of that name judges: the model holds it (`held`), so that it is asked only for
    what the model refused; it looks at every `record`, at a record beside its `source` text or the `register`, or at
    the whole `dataset`. Without any, whoever reads or builds a record says so by itself.
    """

    name: str
    severity: Severity
    stages: tuple[Stage, ...] = ()


FAULTS: dict[str, Fault] = {
    "GD001": Fault("unreadable", "error"),
    "GD002": Fault("not-utf-8", "error"),
    "GD003": Fault("no-record", "error"),
    "GD004": Fault("unused-suppression", "warning"),
    "GD005": Fault("unknown-format", "error"),
    "GD006": Fault("too-large", "error"),
    "GD007": Fault("option-needed", "error"),
    "GD008": Fault("option-disagrees", "warning"),
    "GD009": Fault("guess-refused", "warning"),
    "GD101": Fault("yaml-syntax", "error"),
    "GD102": Fault("json-syntax", "error"),
    "GD103": Fault("repeated-key", "error"),
    "GD104": Fault("yaml-reference", "error"),
    "GD105": Fault("text-cut-by-comment", "warning"),
    "GD106": Fault("front-matter", "error"),
    "GD107": Fault("csv-shape", "error"),
    "GD108": Fault("xml-syntax", "error"),
    "GD109": Fault("rdf-syntax", "error"),
    "GD110": Fault("zeros-lost", "warning"),
    "GD201": Fault("missing-field", "error"),
    "GD202": Fault("unknown-field", "error"),
    "GD203": Fault("wrong-type", "error"),
    "GD204": Fault("wrong-size", "error"),
    "GD205": Fault("not-in-code-list", "error"),
    "GD206": Fault("unknown-kind", "error"),
    "GD207": Fault("impossible-date", "error"),
    "GD208": Fault("bad-identifier", "error"),
    "GD209": Fault("bad-url", "error"),
    "GD210": Fault("bad-language-tag", "error"),
    "GD211": Fault("bad-text", "error"),
    "GD212": Fault("bad-form", "error"),
    "GD213": Fault("bad-extension", "error"),
    "GD301": Fault("repeated-id", "error", ("held",)),
    "GD302": Fault("unknown-reference", "error", ("held",)),
    "GD303": Fault("event-bounds", "error", ("held",)),
    "GD304": Fault("media-contradiction", "error", ("held",)),
    "GD305": Fault("alt-text-missing", "info", ("record",)),
    "GD306": Fault("embargo-after-publication", "warning", ("record",)),
    "GD307": Fault("time-without-zone", "error"),
    "GD308": Fault("embargo-without-status", "error", ("held",)),
    "GD309": Fault("tombstone-keeps-data", "error", ("held",)),
    "GD310": Fault("wrong-reference", "error", ("held",)),
    "GD311": Fault("repeated-entry", "error", ("held",)),
    "GD312": Fault("evidence-length", "error", ("held",)),
    "GD313": Fault("half-coordinates", "error", ("held",)),
    "GD314": Fault("published-on-another-day", "error", ("held",)),
    "GD315": Fault("says-nothing", "error", ("held",)),
    "GD316": Fault("long-form", "error", ("held",)),
    "GD317": Fault("evidence-points-nowhere", "error", ("record",)),
    "GD318": Fault("evidence-differs", "error", ("source",)),
    "GD401": Fault("repeated-release-id", "error", ("dataset",)),
    "GD402": Fault("one-id-two-publishers", "error", ("register", "dataset")),
    "GD403": Fault("unknown-register-id", "error"),
    "GD404": Fault("register-unusable", "error"),
    "GD405": Fault("unknown-translation", "warning", ("dataset",)),
    "GD406": Fault("one-way-translation", "warning", ("dataset",)),
    "GD407": Fault("translation-in-another-language", "warning", ("dataset",)),
    "GD408": Fault("unknown-related-release", "info", ("dataset",)),
    "GD409": Fault("one-id-two-names", "warning", ("dataset",)),
    "GD410": Fault("register-contradicted", "warning", ("register",)),
    "GD411": Fault("probable-duplicate", "warning", ("dataset",)),
    "GD412": Fault("file-name-differs", "warning", ("dataset",)),
    "GD501": Fault("export-cannot-carry", "error"),
    "GD601": Fault("untrimmed-text", "info"),
    "GD602": Fault("line-ends", "info"),
    "GD603": Fault("empty-value", "info"),
    "GD604": Fault("set-order", "info"),
    "GD605": Fault("utc-offset", "info"),
    "GD606": Fault("language-case", "info"),
    "GD607": Fault("long-form-shortened", "info"),
    "GD608": Fault("not-nfc", "warning", ("record",)),
    "GD609": Fault("characters-replaced", "info"),
    "GD701": Fault("newsml-left-out", "warning"),
    "GD702": Fault("newsml-contradicts-itself", "error"),
    "GD750": Fault("digest-differs", "error"),
    "GD751": Fault("file-missing", "error"),
    "GD752": Fault("record-differs", "error"),
    "GD753": Fault("record-missing", "error"),
    "GD754": Fault("record-extra", "error"),
    "GD755": Fault("manifest-unusable", "error"),
    "GD756": Fault("package-descriptor", "error"),
    "GD757": Fault("unknown-table", "warning"),
    "GD758": Fault("row-left-out", "error"),
    "GD759": Fault("position-gap", "error"),
    "GD760": Fault("derived-cell-differs", "error"),
    "GD780": Fault("jsonld-left-out", "warning"),
    "GD781": Fault("jsonld-incomplete", "error"),
    "GD782": Fault("jsonld-context", "error"),
    "GD900": Fault("rule-crashed", "error"),
}
